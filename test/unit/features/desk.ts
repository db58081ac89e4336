import { createNewscite } from '../../../src/core/createNewscite';
import { type ClaimView } from '../../../src/core/features/source/claimView';
import { type FileChange } from '../../../src/core/library/fileChange';
import { type Newscite } from '../../../src/core/newscite';
import { DAM, FERRY, file } from '../library/files';

/** A library of two short articles, with fixed keys `dam` and `ferry`. */
export function desk(...more: readonly FileChange[]): Newscite {
  const newscite = createNewscite();
  newscite.update([
    file('dam.txt', DAM),
    file('dam.txt.cite.yaml', 'citekey: dam\n'),
    file('ferry.txt', FERRY),
    file('ferry.txt.cite.yaml', 'citekey: ferry\n'),
    ...more,
  ]);
  return newscite;
}

/** The claim that holds these words. */
export function claimWith(newscite: Newscite, words: string): ClaimView {
  const claims = newscite.sources().flatMap(({ uri }) => newscite.passagesOf(uri).flatMap((passage) => passage.claims));
  const found = claims.find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`No claim has “${words}”.`);
  return found;
}

/** A draft with its caret: `|` marks the place and is taken out. */
export function caret(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
