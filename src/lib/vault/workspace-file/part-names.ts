/** The parts of a workspace file, by their names (ARCHITECTURE.md, "The workspace file"). */
export const PARTS = {
  manifest: 'manifest.json',
  submissions: 'submissions.json',
  settings: 'settings.json',
  decisions: 'decisions.jsonl',
  facts: 'facts.csv',
  registry: 'registry.json',
} as const;

/** What a part holds; `directory` is the archive's own list of its parts, `other` anything unknown. */
export type PartKind = keyof typeof PARTS | 'original' | 'reading' | 'directory' | 'other';

const NUMBER = '(\\d{4,9})';
const ORIGINAL = new RegExp(`^originals/${NUMBER}/(?!.*(?:^|/)\\.{0,2}(?:/|$))([^\\\\\\p{Cc}]{1,240})$`, 'u');
const READING = new RegExp(`^readings/${NUMBER}\\.json$`);

export function partKind(name: string): PartKind {
  if (ORIGINAL.test(name)) return 'original';
  if (READING.test(name)) return 'reading';
  const known = Object.entries(PARTS).find(([, each]) => each === name);
  return known ? (known[0] as keyof typeof PARTS) : 'other';
}

/** The part with the bytes of the submission of this number (from 1): "originals/0001/Quý 1/Xã A.xlsx". */
export function originalName(number: number, file: string): string {
  return `originals/${padded(number)}/${safePath(file)}`;
}

export function readingName(number: number): string {
  return `readings/${padded(number)}.json`;
}

/** Number and file name that the name of an original tells, where nothing else does; null for any other part. */
export function originalParts(name: string): { readonly number: number; readonly file: string } | null {
  const match = ORIGINAL.exec(name);
  return match ? { number: Number(match[1]), file: match[2]! } : null;
}

function padded(number: number): string {
  return String(number).padStart(4, '0');
}

const MAX_SEGMENT = 80;
const MAX_SEGMENTS = 3;

/**
 * A file's name as a path that every system can unpack: no way upwards, no characters that Windows refuses or
 * that turn text around, no names of its devices, and short. The true name is in submissions.json.
 */
export function safePath(file: string): string {
  const segments = file.normalize('NFC').split(/[/\\]/).map(safeSegment).slice(-MAX_SEGMENTS);
  return segments.join('/');
}

function safeSegment(text: string): string {
  const plain = [...text.replace(FORBIDDEN, '_')];
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 8 ? plain.slice(dot) : [];
  const stem = plain.slice(0, plain.length - ending.length).slice(0, MAX_SEGMENT - ending.length);
  const name = [...stem, ...ending].join('').replace(/[. ]+$/, '');
  return name === '' || DEVICE.test(name) ? `_${name}` : name;
}

const FORBIDDEN = /[<>:"|?*\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]/gu;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
