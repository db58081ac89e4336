import { escapeInline } from '../../../citation/escapeMarkdown';
import { type PrintedFact, type PrintedRow, type PrintedSheet } from './printedSheet';

/** The sheet as Markdown that shows every word as it is, whatever stands in it. */
export function markdownSheet({ heading, summary, sections }: PrintedSheet): string {
  const blocks = [`# ${shown(heading)}`, shown(summary)];
  for (const section of sections) blocks.push(`## ${shown(section.heading)}`, ...section.rows.map(rowText));
  return `${blocks.join('\n\n')}\n`;
}

function rowText({ number, text, place, stateText, verdicts, citations }: PrintedRow): string {
  return [
    `### ${number}. ${shown(stateText)} · ${shown(place)}`,
    '',
    `> ${shown(text)}`,
    ...(verdicts.length === 0 ? [] : ['', ...verdicts.map((verdict) => `- ${shown(verdict)}`)]),
    ...citations.flatMap(({ heading, citekey, facts }) => [
      '',
      `**${shown(heading)}** (\`${citekey}\`)`,
      '',
      ...facts.map(factText),
    ]),
  ].join('\n');
}

function factText({ label, value, href }: PrintedFact): string {
  return `- ${shown(label)}: ${href === undefined ? shown(value) : `<${href}>`}`;
}

/** On one line, and no line can begin with markup: something stands before it everywhere. */
function shown(text: string): string {
  return escapeInline(text.replace(/\s+/gu, ' ')).replace(/^([#>+-]|\d+[.)])/u, '\\$1');
}
