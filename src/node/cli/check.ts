import { type CheckFinding, inEnglish } from '../../core';
import { readArticles } from './articleFolder';
import { type CheckedDraft } from './checkedDraft';
import { putBibliographiesOf } from './draftBibliographies';
import { printFindings } from './printFindings';
import { printLine, printProblems } from './print';
import { readDraft } from './readDraft';
import { settingsIn } from './ruleSettings';
import { sarifLog } from './sarif';

export interface CheckOptions {
  readonly sources: readonly string[];
  readonly json?: boolean;
  readonly sarif?: boolean;
  /** `misquote=warning` */
  readonly rule?: readonly string[];
}

/**
 * `newscite check DRAFT… --sources PATH`: what is wrong with drafts.
 *
 * @returns the exit code: 1 when a rule that counts as an error is broken
 */
export async function check(drafts: readonly string[], options: CheckOptions): Promise<number> {
  const rules = settingsIn(options.rule ?? []);
  const { newscite } = await readArticles(options.sources);
  const results: CheckedDraft[] = [];
  for (const draft of drafts) {
    const text = await readDraft(draft);
    results.push({
      draft,
      text,
      findings: newscite.check(text, await putBibliographiesOf(newscite, draft, text), rules),
    });
  }
  const all = results.flatMap(({ findings }) => findings);
  if (options.sarif) printLine(JSON.stringify(sarifLog(results), undefined, 2));
  else if (options.json) printLine(JSON.stringify(results.map(jsonOf), undefined, 2));
  else {
    for (const result of results) printFindings(result);
    printProblems(newscite.status().problems);
    printLine(verdictOn(all));
  }
  return all.some(isError) ? 1 : 0;
}

/** What scripts read: sentences in English, everything else as it is. */
function jsonOf({ draft, findings }: CheckedDraft) {
  return {
    draft,
    findings: findings.map(({ fixes, message, ...finding }) => ({
      ...finding,
      message: inEnglish(message),
      fixes: fixes.map(({ title, edits }) => ({ title: inEnglish(title), edits })),
    })),
  };
}

function isError({ severity }: CheckFinding): boolean {
  return severity === 'error';
}

function verdictOn(findings: readonly CheckFinding[]): string {
  if (findings.length === 0) return 'Every citation holds.';
  const errors = findings.filter(isError).length;
  const toLookAt = findings.length - errors;
  return [
    ...(errors === 0 ? [] : [errors === 1 ? '1 error.' : `${errors} errors.`]),
    ...(toLookAt === 0 ? [] : [`${toLookAt} to be looked at.`]),
  ].join(' ');
}
