import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type SheetForm, writeFactCheck } from '../../core';
import { readArticles } from './articleFolder';
import { putBibliographiesOf } from './draftBibliographies';
import { printProblems } from './print';
import { readDraft } from './readDraft';
import { reasonOf } from './reasonOf';
import { settingsIn } from './ruleSettings';

export interface FactcheckOptions {
  readonly sources: readonly string[];
  readonly format: SheetForm;
  readonly output?: string;
  /** `misquote=warning` */
  readonly rule?: readonly string[];
}

/**
 * `newscite factcheck DRAFT --sources PATH`: every sentence of a draft with what proves it.
 *
 * @returns the exit code: 1 when a rule that counts as an error is broken
 */
export async function factcheck(draft: string, options: FactcheckOptions): Promise<number> {
  const rules = settingsIn(options.rule ?? []);
  const { newscite } = await readArticles(options.sources);
  const text = await readDraft(draft);
  const sheet = newscite.factCheck(text, await putBibliographiesOf(newscite, draft, text), rules);
  const written = writeFactCheck(sheet, options.format, basename(draft));
  if (options.output === undefined) process.stdout.write(written);
  else await writeSheet(options.output, written);
  printProblems(newscite.status().problems);
  const isBroken = sheet.sentences.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return isBroken ? 1 : 0;
}

async function writeSheet(path: string, written: string): Promise<void> {
  try {
    await writeFile(path, written);
  } catch (error) {
    throw new Error(`The sheet ${path} can't be written: ${reasonOf(error)}.`, { cause: error });
  }
}
