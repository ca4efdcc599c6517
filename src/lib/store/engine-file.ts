/**
 * The engine's wasm file as its package has it, so that no other is ever run: a changed byte could compute other figures.
 * `engine-file.test.ts` compares it with the installed package.
 */
export const ENGINE_FILE = {
  size: 34_242_586,
  sha256: '4c221bfa59c11f24dbd750e70c90b9252eca6eec5633936e6a2ec766e55fd879',
} as const;
