/** A file as it was given: `name` holds the path within a dropped folder ("Quý 1/Xã A.xlsx"). */
export interface GivenFile {
  readonly name: string;
  readonly file: File;
}

/**
 * All files of a drop, folders walked to the bottom. It must be called within the drop event:
 * afterwards the browser empties the list. Files are in the order of their paths, folder by folder.
 */
export function filesOfDrop(transfer: DataTransfer): Promise<GivenFile[]> {
  const entries: FileSystemEntry[] = [];
  const plain: GivenFile[] = [];
  for (const item of transfer.items) {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    const file = entry || item.kind !== 'file' ? null : item.getAsFile();
    if (entry) entries.push(entry);
    if (file) plain.push({ name: file.name, file });
  }
  return walk(entries).then((found) => [...plain, ...found]);
}

/** The files of an `<input type="file">`, with their paths where a folder was chosen. */
export function filesOfInput(input: HTMLInputElement): GivenFile[] {
  return Array.from(input.files ?? [], (file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Files below the given entries, depth first. Rejects where the browser cannot read one of them. */
export async function walk(entries: readonly FileSystemEntry[]): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  for (const entry of [...entries].sort(byPath)) {
    if (isDirectory(entry)) found.push(...(await walk(await childrenOf(entry))));
    else if (isFile(entry))
      found.push({ name: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) });
  }
  return found;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Browsers hand over at most a hundred children at a time, and an empty portion at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return children;
    children.push(...portion);
  }
}

function byPath(a: FileSystemEntry, b: FileSystemEntry): number {
  return a.fullPath < b.fullPath ? -1 : a.fullPath > b.fullPath ? 1 : 0;
}
