import { type FactCheckSheet, type SheetCitation, type SheetSentence } from '../sheet';
import { accountsText, annotationText, type Print, speakerText } from './printedSheet';

const COLUMNS = [
  'number',
  'line',
  'state',
  'sentence',
  'states',
  'rules',
  'citekey',
  'pin',
  'claim_id',
  'claim',
  'quote',
  'pinned',
  'speaker',
  'title',
  'outlet',
  'authors',
  'date',
  'paragraph',
  'address',
  'archive',
  'annotations',
  'independent_accounts',
  'differing_accounts',
  'accounts',
];

/**
 * A line a citation, and one for each sentence without any: RFC 4180. Column names and states are the same in every
 * language, so that scripts can rely on them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvSheet({ sentences }: FactCheckSheet, print: Print): string {
  const lines = sentences.flatMap((sentence) => {
    const row = sentenceCells(sentence, print);
    return sentence.citations.length === 0
      ? [[...row, ...Array.from({ length: COLUMNS.length - row.length }, () => '')]]
      : sentence.citations.map((citation) => [...row, ...citationCells(citation, print)]);
  });
  return [COLUMNS, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function sentenceCells({ number, line, state, text, states, findings }: SheetSentence, print: Print): string[] {
  const rules = findings.map(({ code, severity, message }) => `${severity} ${code}: ${print(message)}`);
  return [String(number), String(line), state, text, states.join(' '), rules.join('\n')];
}

function citationCells(citation: SheetCitation, print: Print): string[] {
  const { citekey, pin, claim, pinned, source, paragraph, annotations, corroboration } = citation;
  return [
    citekey,
    pin,
    claim?.id,
    claim?.text,
    claim?.quote,
    pinned,
    speakerText(citation, print),
    source?.title,
    source?.outlet,
    source?.authors.join('; '),
    source?.issued,
    paragraph?.toString(),
    source?.url,
    source?.archiveUrl,
    annotations.map((annotation) => annotationText(annotation, print)).join('\n'),
    corroboration?.independent.toString(),
    corroboration?.differing.toString(),
    corroboration && accountsText(corroboration, print),
  ].map((value) => value ?? '');
}

/**
 * What begins like a formula, spreadsheets would carry out: an apostrophe in front makes it text.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
