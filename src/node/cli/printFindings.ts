import { type CheckFinding, inEnglish, LineMap } from '../../core';
import { type CheckedDraft } from './checkedDraft';
import { printLine } from './print';

/** So much of a line is shown: paragraphs of drafts are lines of a thousand characters. */
const WIDTH = 100;
/** And so much of it before the place. */
const BEFORE = 30;

/** Findings as compilers print theirs: where and what, the line, and carets under the place. */
export function printFindings({ draft, text, findings }: CheckedDraft): void {
  const lines = new LineMap(text);
  for (const { severity, code, message, range, fixes } of findings) {
    const { line, character } = lines.positionAt(range.start);
    printLine(`${draft}:${line + 1}:${character + 1}: ${severity}: ${inEnglish(message)} (${code})`);
    for (const shown of lineWithCarets(text, range)) printLine(`    ${shown}`);
    const [fix] = fixes;
    if (fix) printLine(`    → ${inEnglish(fix.title)}`);
  }
}

/** The line that a range begins in, cut down around it, and below it a caret for each column of the range. */
export function lineWithCarets(text: string, { start, end }: CheckFinding['range']): readonly [string, string] {
  const lineStart = nearestLineStart(text, start);
  const lineEnd = nearestLineEnd(text, start);
  const from = Math.max(lineStart, Math.min(start - BEFORE, lineEnd - WIDTH));
  const to = Math.min(lineEnd, from + WIDTH);
  const before = (from > lineStart ? '…' : '') + text.slice(from, start);
  const shown = before + text.slice(start, to) + (to < lineEnd ? '…' : '');
  const marked = text.slice(start, Math.max(start + 1, Math.min(end, to)));
  return [shown.replaceAll('\t', ' '), ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(marked)))];
}

/** Not looked for further away than can be shown: a draft of one line may have thousands of findings. */
function nearestLineStart(text: string, at: number): number {
  const from = Math.max(0, at - WIDTH - 1);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

function nearestLineEnd(text: string, at: number): number {
  const behind = text.slice(at, at + WIDTH + 1);
  const next = behind.search(/\r?\n/);
  return at + (next < 0 ? behind.length : next);
}

/** Han and kana take two columns in a terminal, marks on letters none. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    columns += /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(
      character,
    )
      ? 2
      : 1;
  }
  return columns;
}
