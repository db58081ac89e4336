import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type AskedStyle, type ExportForm, type Newscite } from '../../core';
import { readArticles } from './articleFolder';
import { putBibliographiesOf } from './draftBibliographies';
import { readDraft } from './readDraft';
import { reasonOf } from './reasonOf';
import { typesettingParts } from './typesettingParts';

export interface ExportOptions {
  readonly to: ExportForm;
  readonly sources?: readonly string[];
  readonly style?: string;
  readonly output?: string;
  /** Write over a file that is there. */
  readonly force?: boolean;
}

/** `newscite export DRAFT --to FORM`: the draft with its citations printed, to standard output or a file. */
export async function exportDraft(path: string, options: ExportOptions): Promise<void> {
  const { to, sources = [], output, force = false } = options;
  const draft = await readDraft(path);
  const { newscite } = await readArticles(sources, typesettingParts);
  const bibliographies = await putBibliographiesOf(newscite, path, draft);
  const style = await styleFor(newscite, path, draft, options.style);
  const text = await newscite.exportDraft(draft, bibliographies, style, to);
  if (output === undefined) process.stdout.write(text);
  else await write(output, text, force);
}

/** A style given on the command line goes before the draft's own; its path begins where the command runs. */
async function styleFor(
  newscite: Newscite,
  path: string,
  draft: string,
  given: string | undefined,
): Promise<AskedStyle> {
  const { written, path: own } = newscite.citationStyleOf(given === undefined ? draft : '', given ?? '');
  const file = own === undefined ? undefined : resolve(given === undefined ? dirname(path) : '', own);
  const text = file === undefined ? undefined : await readFile(file, 'utf8').catch(() => undefined);
  return { written, ...(text !== undefined && { text }) };
}

async function write(path: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const reason = isThere ? 'it is there already; --force writes over it' : reasonOf(error);
    throw new Error(`${path} was not written: ${reason}.`, { cause: error });
  }
}
