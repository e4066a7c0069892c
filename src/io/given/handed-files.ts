import type { HandedFile } from '@/domain/record/given';

/** The files that were dropped, those of folders with their paths. */
export async function droppedFiles(data: DataTransfer): Promise<readonly HandedFile[]> {
  // The list is empty once the event is over: what is in it is taken out at once.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const files = [...data.files];
  if (entries.every((entry) => entry === null)) return chosenFiles(files);
  const found = await Promise.all(
    entries.map(async (entry) => (entry === null ? [] : filesIn(entry))),
  );
  return found.flat();
}

/** The files that were chosen with a field. */
export function chosenFiles(files: Iterable<File>): readonly HandedFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function filesIn(entry: FileSystemEntry): Promise<readonly HandedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const inner = await entriesOf(entry.createReader());
  const found = await Promise.all(inner.map(async (each) => filesIn(each)));
  return found.flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder gives its entries a hundred at a time. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
