import { plainWords } from '../../article/plainWords';
import { escapeInline } from '../../citation/escapeMarkdown';
import { type Source } from '../../library/source';
import { type CheckedQuotation } from '../checkContext';
import { type FixEdit } from '../finding';
import { message, type Message } from '../message';
import { type WordChange } from '../quote/nearestWords';
import { type NearestPlace } from '../quote/quoteDesk';
import { type WordSequence } from '../quote/wordSequence';

/** More would not be read in the Problems view. */
const MOST_TOLD = 3;
/** Between two words of a source there may be so much that goes with them; more is a reporter's. */
const LONGEST_SEPARATOR = 4;
const MARKS = /["“”„‟«»「」『』]/g;

/** How a quotation differs from its source, the first few differences; `undefined` where no word does. */
export function changesTold(quotation: CheckedQuotation, source: Source, place: NearestPlace): Message | undefined {
  const told = place.changes.slice(0, MOST_TOLD).map((change) => toldChange(quotation, source, place, change));
  const [first, ...rest] = told;
  const joined = first && rest.reduce((before, next) => message('{0}; {1}', before, next), first);
  return joined && place.changes.length > MOST_TOLD ? message('{0}, and more', joined) : joined;
}

function toldChange({ words }: CheckedQuotation, source: Source, place: NearestPlace, change: WordChange): Message {
  const ours = words.slice(...spanOf(place, change)).replace(/\s+/g, ' ');
  const theirs = wordsOf(source, place.sequence, change.source);
  if (ours === '') return message('“{0}” is missing', theirs);
  if (theirs === '') return message('“{0}” is not there', ours);
  return message('“{0}” instead of “{1}”', ours, theirs);
}

/** The edits that make a quotation its source's words; what the writer left out or put in stays. */
export function sourcesWords(quotation: CheckedQuotation, source: Source, place: NearestPlace): readonly FixEdit[] {
  const { start } = quotation.inside;
  return place.changes.map((change) => {
    const edit = editFor(source, place, change);
    return { range: { start: start + edit.start, end: start + edit.end }, newText: edit.text };
  });
}

function editFor(source: Source, place: NearestPlace, change: WordChange) {
  const [from, to] = spanOf(place, change);
  const theirs = escapeInline(wordsOf(source, place.sequence, change.source));
  const before = place.quoted[change.quoted.from - 1];
  const behind = place.quoted[change.quoted.to];
  if (theirs === '') {
    // With the white space before it, or behind it where nothing is before.
    return before ? { start: before.end, end: to, text: '' } : { start: from, end: behind?.start ?? to, text: '' };
  }
  if (from < to) return { start: from, end: to, text: theirs };
  if (before === undefined) return { start: from, end: from, text: `${theirs} ` };
  const known = place.sequence.words[change.source.from - 1];
  const next = place.sequence.words[change.source.from];
  const space = known && next ? separatorBetween(source, known.end, next.start) : ' ';
  return { start: before.end, end: before.end, text: space + theirs };
}

/** Of the quotation's words; where the source has more, the empty stretch behind the word before. */
function spanOf({ quoted }: NearestPlace, change: WordChange): [number, number] {
  const first = quoted[change.quoted.from];
  const last = quoted[change.quoted.to - 1];
  if (change.quoted.from === change.quoted.to) {
    const at = quoted[change.quoted.from - 1]?.end ?? first?.start ?? 0;
    return [at, at];
  }
  return [first?.start ?? 0, last?.end ?? 0];
}

/** Words of a sequence as a reader sees them: with what stands between them, without a reporter's words. */
function wordsOf(source: Source, sequence: WordSequence, { from, to }: WordChange['source']): string {
  const parts: string[] = [];
  let behind: number | undefined;
  for (const { start, end } of sequence.words.slice(from, to)) {
    if (start === end) continue;
    if (behind !== undefined) parts.push(separatorBetween(source, behind, start));
    parts.push(source.article.text.slice(start, end));
    behind = end;
  }
  return parts.join('');
}

function separatorBetween({ article }: Source, from: number, to: number): string {
  if (to < from) return ' ';
  const between = plainWords(article, { start: from, end: to }).replace(/\s+/g, ' ');
  return between.length > LONGEST_SEPARATOR ? ' ' : between.replace(MARKS, '');
}
