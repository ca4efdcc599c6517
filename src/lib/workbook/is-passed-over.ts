const SYSTEM_FILES = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini']);

/**
 * Whether a file of this name (with "/" inside a folder or zip) is no submission: Office's lock files,
 * what macOS and Windows leave in folders, and dotfiles. Such files are passed over with a word.
 */
export function isPassedOver(name: string): boolean {
  const parts = name.split(/[/\\]/);
  const base = parts.at(-1) ?? '';
  if (parts.some((part) => part === '__MACOSX' || isDotName(part))) return true;
  return base.startsWith('~$') || SYSTEM_FILES.has(base.toLowerCase());
}

function isDotName(part: string): boolean {
  return part.startsWith('.') && part !== '.' && part !== '..';
}
