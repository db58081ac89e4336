import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type CiteForm, type Newscite, type SourceRecord, type WrittenText } from '../../core';
import { writeFileAtomically } from '../fileAccess';
import { readArticles } from './articleFolder';
import { printLine } from './print';

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
    await rewrite(options.bibliography, (current) => newscite.withReferences(current, records, format));
  }
  printLine(insertText);
}

async function writePins(newscite: Newscite, records: readonly SourceRecord[]): Promise<void> {
  for (const record of records) {
    const { adoptedFrom } = record;
    const adopted = adoptedFrom === undefined ? undefined : await readIfThere(fileURLToPath(adoptedFrom));
    await rewrite(fileURLToPath(record.sidecarUri), (current) => newscite.withPins(current ?? adopted, record));
  }
}

async function rewrite(path: string, edit: (current: string | undefined) => WrittenText): Promise<void> {
  const current = await readIfThere(path);
  const written = edit(current);
  if (written.kind === 'refused') {
    throw new Error(`${path} was left as it is: ${written.problems.map(({ message }) => message).join(' ')}`);
  }
  if (written.kind === 'written') await writeFileAtomically(path, [new TextEncoder().encode(written.text)]);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
