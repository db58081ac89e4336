import { type CiteForm, type Newscite, type SourceRecord } from '../../core';
import { readArticles } from './articleFolder';
import { printLine } from './print';
import { rewriteFile, rewriteSidecar } from './rewriteFile';

export interface CiteOptions {
  readonly claim: readonly string[];
  readonly form: CiteForm;
  /** Write the pins to the sidecars, as inserting in the editor does. */
  readonly record?: boolean;
  /** CSL-JSON file that gets the sources' entries. */
  readonly bibliography?: string;
}

/** `newscite cite PATH… --claim ID`: the citation to paste into a draft. */
export async function cite(paths: readonly string[], options: CiteOptions): Promise<void> {
  const { newscite } = await readArticles(paths);
  const unknown = options.claim.filter((id) => newscite.claim(id) === undefined);
  if (unknown.length > 0) throw new Error(`No claim has the id ${unknown.join(' or ')}.`);
  const { insertText, records } = newscite.planCitation({ claimIds: options.claim, form: options.form });
  if (options.record) await writePins(newscite, records);
  if (options.bibliography !== undefined) {
    const { format } = newscite.bibliographyOf(`---\nbibliography: ${JSON.stringify(options.bibliography)}\n---\n`);
    if (format === 'other') throw new Error(`${options.bibliography} is no .json, .yaml or .bib file.`);
    await rewriteFile(options.bibliography, (current) => newscite.withReferences(current, records, format));
  }
  printLine(insertText);
}

async function writePins(newscite: Newscite, records: readonly SourceRecord[]): Promise<void> {
  for (const record of records) {
    await rewriteSidecar(record, (current) => newscite.withPins(current, record));
  }
}
