import { type ClaimView, type ProblemView } from '../../core';
import { pathOf } from './articleFolder';

export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** To standard error: scripts read the other one. */
export function printProblems(problems: readonly ProblemView[]): void {
  for (const { uri, severity, message, span } of problems) {
    const place = span === undefined ? '' : `:${span.from.line + 1}:${span.from.character + 1}`;
    process.stderr.write(`${pathOf(uri)}${place}: ${severity}: ${message}\n`);
  }
}

/** A claim in one or two lines: its id and place, its words, who said them where and when. */
export function printClaim({ id, citekey, paragraph, text, speaker, outlet, issued }: ClaimView): void {
  const origin = [speaker, outlet, issued].filter((value) => value !== undefined).join(' · ');
  printLine(`${id}  [@${citekey}, para. ${paragraph}]${origin && `  ${origin}`}`);
  printLine(`    ${text.replace(/\s+/g, ' ')}`);
}

/** Where else the same sentence stands. */
export function printCopies(copies: readonly ClaimView[]): void {
  if (copies.length > 0) printLine(`    also: ${copies.map(({ id, citekey }) => `${id} @${citekey}`).join(', ')}`);
}
