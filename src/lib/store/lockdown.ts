/**
 * What a new engine is told before anything else, in this order: no extension is ever fetched, nothing outside it is
 * read or written, and none of this can be undone. With the memory bounded below what wasm can address, a question
 * that is too big fails by itself instead of breaking the engine.
 */
export const LOCKDOWN = [
  "set memory_limit = '2GB'",
  'set autoinstall_known_extensions = false',
  'set autoload_known_extensions = false',
  'set allow_community_extensions = false',
  'set allow_persistent_secrets = false',
  'set enable_external_access = false',
  'set lock_configuration = true',
] as const;
