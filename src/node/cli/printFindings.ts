import { type CheckFinding, inEnglish, LineMap } from '../../core';
import { type CheckedDraft } from './checkedDraft';
import { printLine } from './print';

/** So much of a line is shown: paragraphs of drafts are lines of a thousand characters. */
const WIDTH = 100;
/** And so much of it before the place. */
const BEFORE = 30;

/** A finding as compilers print theirs: where and what, the line, and carets under the place. */
export function printFinding({ draft, text }: CheckedDraft, finding: CheckFinding): void {
  const { line, character } = new LineMap(text).positionAt(finding.range.start);
  const { severity, code, message } = finding;
  printLine(`${draft}:${line + 1}:${character + 1}: ${severity}: ${inEnglish(message)} (${code})`);
  for (const shown of lineWithCarets(text, finding.range)) printLine(`    ${shown}`);
  const [fix] = finding.fixes;
  if (fix) printLine(`    → ${inEnglish(fix.title)}`);
}

/** The line that a range begins in, cut down around it, and below it a caret for each column of the range. */
export function lineWithCarets(text: string, { start, end }: CheckFinding['range']): readonly [string, string] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', start);
  const lineEnd = (next < 0 ? text.length : next) - (text[next - 1] === '\r' ? 1 : 0);
  const from = Math.max(lineStart, Math.min(start - BEFORE, lineEnd - WIDTH));
  const to = Math.min(lineEnd, from + WIDTH);
  const before = (from > lineStart ? '…' : '') + text.slice(from, start);
  const shown = before + text.slice(start, to) + (to < lineEnd ? '…' : '');
  const marked = text.slice(start, Math.max(start + 1, Math.min(end, to)));
  return [shown.replaceAll('\t', ' '), ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(marked)))];
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
