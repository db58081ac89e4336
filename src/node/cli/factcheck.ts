import { basename } from 'node:path';
import { type SheetForm, writeFactCheck } from '../../core';
import { readArticles } from './articleFolder';
import { putBibliographiesOf } from './draftBibliographies';
import { printProblems } from './print';
import { readDraft } from './readDraft';
import { settingsIn } from './ruleSettings';
import { writeOutput } from './writeOutput';

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
  await writeOutput(written, options.output, `The sheet ${options.output}`);
  printProblems(newscite.status().problems);
  const isBroken = sheet.sentences.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return isBroken ? 1 : 0;
}
