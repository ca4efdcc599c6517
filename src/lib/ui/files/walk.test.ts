import { describe, expect, it } from 'vitest';
import { walk } from './walk.ts';

function file(path: string): FileSystemEntry {
  const content = new File(['x'], path.split('/').at(-1) ?? '');
  const entry = {
    isFile: true,
    isDirectory: false,
    fullPath: path,
    file: (done: (file: File) => void) => done(content),
  };
  return entry as unknown as FileSystemEntry;
}

/** A folder that hands over its children two at a time, as browsers do a hundred at a time. */
function folder(path: string, children: FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    const left = [...children];
    return { readEntries: (done: (entries: FileSystemEntry[]) => void) => done(left.splice(0, 2)) };
  };
  return { isFile: false, isDirectory: true, fullPath: path, createReader } as unknown as FileSystemEntry;
}

describe('walk', () => {
  it('finds every file of nested folders, with its path, in order', async () => {
    const quarter = folder('/Quý 1', [
      file('/Quý 1/c.xlsx'),
      file('/Quý 1/b.xlsx'),
      folder('/Quý 1/huyện', [file('/Quý 1/huyện/d.xlsx')]),
      file('/Quý 1/a.xlsx'),
    ]);
    const found = await walk([quarter, file('/0.csv')]);
    expect(found.map(({ name }) => name)).toEqual([
      '0.csv',
      'Quý 1/a.xlsx',
      'Quý 1/b.xlsx',
      'Quý 1/c.xlsx',
      'Quý 1/huyện/d.xlsx',
    ]);
    expect(found[1]?.file.name).toBe('a.xlsx');
  });

  it('passes nothing over and minds no empty folder', async () => {
    expect(await walk([folder('/rỗng', []), file('/~$khoá.xlsx')])).toHaveLength(1);
  });

  it('rejects where a file cannot be read', async () => {
    const broken = {
      isFile: true,
      isDirectory: false,
      fullPath: '/a.xlsx',
      file: (_done: unknown, fail: (error: Error) => void) => fail(new Error('NotReadableError')),
    } as unknown as FileSystemEntry;
    await expect(walk([broken])).rejects.toThrow('NotReadableError');
  });
});
