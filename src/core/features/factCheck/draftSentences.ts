import { overlapping } from '../../text/orderedRanges';
import { contains, overlapOf, shifted, textOf, type TextRange, trimmed } from '../../text/range';
import { replaced } from '../../text/replaced';
import { type CheckContext, type CitingPassage } from '../../verify/checkContext';
import { type CheckedCitation } from '../../verify/citedSentence';
import { citationsOfStretch } from '../../verify/draft/citedPlaces';
import { type DraftSentence } from '../../verify/draft/draftSentence';
import { type StatedFact } from './sheet';

/** A sentence of a draft, cited or not. */
export interface StatedSentence {
  /** In the draft. */
  readonly range: TextRange;
  readonly text: string;
  readonly states: readonly StatedFact[];
  readonly citations: readonly CheckedCitation[];
}

/** Every sentence of a draft, in its order; headings only where they cite. */
export function statedSentences(context: CheckContext): readonly StatedSentence[] {
  return context.passages.flatMap((passage) =>
    passage.reading.sentences.flatMap((range) => statedSentence(context, passage, range) ?? []),
  );
}

function statedSentence(context: CheckContext, passage: CitingPassage, inside: TextRange): StatedSentence | undefined {
  const { words, start, kind } = passage.passage;
  const range = shifted(trimmed(words, inside), start);
  const citations = citationsOf(context, passage, inside, range);
  if (kind === 'heading' && citations.length === 0) return undefined;
  const text = readableText(context.draft, passage, inside);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const isQuoting = passage.reading.quotations.some((quotation) => overlapOf(quotation.range, inside) > 0);
  return { range, text, citations, states: statedFacts(passage.reading.sentenceAt(inside), isQuoting) };
}

/** What is quoted on is cited where the quotation ends; a block quote is cited by the words around it, too. */
function citationsOf(
  { quotations }: CheckContext,
  { passage, reading, bySentence }: CitingPassage,
  inside: TextRange,
  range: TextRange,
): readonly CheckedCitation[] {
  const own = bySentence.get(inside) ?? [];
  if (own.length > 0) return own;
  if (passage.kind !== 'quote') {
    const isNoMore = (quoted: TextRange) => passage.words.slice(inside.start, quoted.start).trim() === '';
    const through = reading.quotations.find(
      ({ range: quoted, kind }) =>
        kind !== 'block' && overlapOf(quoted, inside) > 0 && quoted.end > inside.end && isNoMore(quoted),
    );
    return through === undefined ? own : citationsOfStretch(through.range, bySentence);
  }
  return quotations.find((quotation) => overlapOf(quotation.range, range) > 0)?.citations ?? [];
}

function statedFacts(sentence: DraftSentence | undefined, isQuoting: boolean): readonly StatedFact[] {
  return [
    ...(sentence !== undefined && sentence.figures.length > 0 ? (['figure'] as const) : []),
    ...(isQuoting ? (['quote'] as const) : []),
    ...(sentence !== undefined && sentence.names.length > 0 ? (['name'] as const) : []),
  ];
}

/** A key that is part of the sentence is shown as it is written. */
function readableText(draft: string, { passage }: CitingPassage, inside: TextRange): string {
  const { start, words, groups } = passage;
  const inDraft = shifted(inside, start);
  const keys = overlapping(groups, inDraft).flatMap(({ citations }) =>
    citations.flatMap(({ mode, keyRange }) =>
      mode === 'narrative' && contains(inDraft, keyRange)
        ? [{ ...shifted(keyRange, -inDraft.start), text: textOf(draft, keyRange) }]
        : [],
    ),
  );
  return withoutCells(replaced(textOf(words, inside), keys))
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?])/gu, '')
    .trim();
}

/** A table's row as a reader would say it: `Deck · 40 tonnes`. */
function withoutCells(words: string): string {
  const row = words.trim();
  if (!row.startsWith('|')) return words;
  const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
  return cells.filter((cell) => cell !== '').join(' · ');
}
