import { readFile } from 'node:fs/promises';
import { type CheckFinding, LineMap } from '../../core';
import { putBibliographiesOf } from './draftBibliographies';
import { readArticles } from './articleFolder';
import { reasonOf } from './reasonOf';
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
    const text = await readDraft(draft);
    const findings = newscite.check(text, await putBibliographiesOf(newscite, draft, text));
    results.push({ draft, findings });
    if (!json) printFindings(draft, text, findings);
  }
  const all = results.flatMap(({ findings }) => findings);
  const errors = all.filter(({ severity }) => severity === 'error');
  if (json) printLine(JSON.stringify(results, undefined, 2));
  else {
    printProblems(newscite.status().problems);
    printLine(verdictOn(all.length, errors.length));
  }
  return errors.length === 0 ? 0 : 1;
}

async function readDraft(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(`The draft ${path} can't be read: ${reasonOf(error)}.`, { cause: error });
  }
}

function verdictOn(findings: number, errors: number): string {
  if (findings === 0) return 'Every citation holds.';
  const toLookAt = findings - errors;
  return [
    ...(errors === 0 ? [] : [errors === 1 ? '1 citation does not hold.' : `${errors} citations do not hold.`]),
    ...(toLookAt === 0 ? [] : [`${toLookAt} to be looked at.`]),
  ].join(' ');
}

function printFindings(draft: string, text: string, findings: readonly CheckFinding[]): void {
  const lines = new LineMap(text);
  for (const { range, severity, code, message } of findings) {
    const { line, character } = lines.positionAt(range.start);
    printLine(`${draft}:${line + 1}:${character + 1}: ${severity}: ${message} (${code})`);
  }
}
