import { readFile } from 'node:fs/promises';
import { type CheckFinding, LineMap } from '../../core';
import { readArticles } from './articleFolder';
import { printLine, printProblems } from './print';

export interface CheckOptions {
  readonly sources: readonly string[];
  readonly json?: boolean;
}

/**
 * `newscite check DRAFT… --sources PATH`: what is wrong with the citations of drafts.
 *
 * @returns the exit code: 1 when a key is unknown, a paragraph missing or a pinned sentence gone
 */
export async function check(drafts: readonly string[], { sources, json }: CheckOptions): Promise<number> {
  const { newscite } = await readArticles(sources);
  const results: { draft: string; findings: readonly CheckFinding[] }[] = [];
  for (const draft of drafts) {
    const text = await readFile(draft, 'utf8');
    const findings = newscite.check(text);
    results.push({ draft, findings });
    if (!json) printFindings(draft, text, findings);
  }
  const errors = results.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error');
  if (json) printLine(JSON.stringify(results, undefined, 2));
  else {
    printProblems(newscite.status().problems);
    printLine(errors.length === 0 ? 'Every citation holds.' : `${errors.length} citations do not hold.`);
  }
  return errors.length === 0 ? 0 : 1;
}

function printFindings(draft: string, text: string, findings: readonly CheckFinding[]): void {
  const lines = new LineMap(text);
  for (const { range, severity, code, message } of findings) {
    const { line, character } = lines.positionAt(range.start);
    printLine(`${draft}:${line + 1}:${character + 1}: ${severity}: ${message} (${code})`);
  }
}
