import { closeSync, fstatSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ClaimIndex } from '../../../src/core/search/claimIndex';
import { type RangeReader } from '../../../src/core/search/store/rangeReader';
import { type Contestant } from './contestant';

export function newscite(): Contestant {
  const index = new ClaimIndex();
  return {
    build: (sources) => {
      for (const source of sources) index.replaceSource(source);
      index.search('a', 1);
    },
    search: (query, limit) => index.search(query, limit).map(({ entry }) => entry.claimId),
    replace: (source) => {
      index.replaceSource(source);
      index.search('zzz', 1);
    },
    rest: () => {
      while (index.tend(1e6));
    },
    indexBytes: () => index.pack().index.length,
    save: (folder) => {
      const { index: bytes, texts } = index.pack();
      writeFileSync(join(folder, 'index'), bytes);
      const file = openSync(join(folder, 'texts'), 'w');
      for (const block of texts) writeSync(file, block);
      closeSync(file);
    },
    load: (folder) => {
      index.restore({ index: readerOf(join(folder, 'index')), texts: readerOf(join(folder, 'texts')) });
    },
  };
}

function readerOf(path: string): RangeReader {
  const file = openSync(path, 'r');
  return {
    size: fstatSync(file).size,
    read: (start, end) => {
      const bytes = new Uint8Array(end - start);
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
    },
  };
}
