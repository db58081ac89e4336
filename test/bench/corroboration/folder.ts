import { CorroborationIndex } from '../../../src/core/corroboration/corroborationIndex';
import { type FileChange } from '../../../src/core/library/fileChange';
import { type Source } from '../../../src/core/library/source';
import { SourceLibrary } from '../../../src/core/library/sourceLibrary';
import { type KnownArticle } from '../articles/corpora';

/** Articles as a folder of files, read and indexed. */
export interface Folder {
  readonly sources: readonly Source[];
  readonly index: CorroborationIndex;
  /** Milliseconds of processor time. */
  readonly readingTime: number;
  readonly indexingTime: number;
}

export function folderOf(files: readonly FileChange[]): Folder {
  const library = new SourceLibrary();
  const index = new CorroborationIndex();
  const readingTime = timed(() => {
    for (const file of files) library.apply(file);
    library.refresh();
  });
  const sources = library.sources();
  const indexingTime = timed(() => {
    for (const source of sources) index.replaceSource(source);
    index.tidy();
  });
  return { sources, index, readingTime, indexingTime };
}

/** A file with what is known of the article in its front matter. */
export function fileOf(name: string, { title, outlet, issued, text }: Omit<KnownArticle, 'corpus' | 'id'>): FileChange {
  const fields = Object.entries({ title, site: outlet, date: issued });
  const lines = fields.flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${JSON.stringify(value)}`]));
  const bytes = new TextEncoder().encode(['---', ...lines, '---', '', text, ''].join('\n'));
  return { kind: 'changed', uri: uriOf(name), bytes, isNamed: true };
}

export function uriOf(name: string): string {
  return `file:///news/${name}.txt`;
}

/** Processor time in milliseconds: others may be at work on the machine. */
export function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
