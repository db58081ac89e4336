import { overlapOf, rangeOf, shifted } from '../text/range';
import { Remembered } from '../text/remembered';
import {
  type CheckedPassage,
  type CheckedQuotation,
  type CitingPassage,
  type Desks,
  type PlacedCheck,
} from './checkContext';
import { type CheckedCitation, type CitedSentence, shiftedCitations } from './citedSentence';
import { type PlacedCiting } from './citingPassages';
import { citationsOfStretch, type CitedPlace } from './draft/citedPlaces';
import { markedQuotations, type PlacedQuotation } from './draft/draftQuotation';

/** Puts together what rules look at in each passage; that of one that stays as it is stays the same object. */
export class CheckedPassages {
  private readonly known = new Remembered<CitingPassage, CheckedPassage>();

  constructor(private readonly desks: Desks) {}

  of(passages: readonly PlacedCiting[], lang: string): readonly PlacedCheck[] {
    const isInCitingDraft = passages.some(({ citing }) =>
      citing.citations.some(({ resolution }) => 'source' in resolution),
    );
    return passages.map((placed, index) => {
      const { start, end, writtenAs, citing } = placed;
      const neighbours = isCitedAround(citing) ? [passages[index - 1], passages[index + 1]] : [];
      const around = neighbours.flatMap((each) => [each?.citing, each && each.start - start]);
      const checked = this.known.of(citing, [isInCitingDraft, ...around], () => {
        const [before, behind] = neighbours;
        return this.checked(citing, citedAround(start, before, behind), { lang, isInCitingDraft });
      });
      return { start, end, checked, ...(writtenAs !== undefined && { writtenAs }) };
    });
  }

  private checked(
    citing: CitingPassage,
    around: readonly CheckedCitation[],
    { lang, isInCitingDraft }: Pick<CheckedPassage, 'lang' | 'isInCitingDraft'>,
  ): CheckedPassage {
    const { passage, reading, citations, bySentence } = citing;
    const { quotes, likeness, figures, statements, cast } = this.desks;
    const cited = allOf(citing.places);
    const sentences = citedSentences(citing);
    const quotations = quotationsIn(citing, cited.length > 0 ? cited : around);
    // All by name: spread into one another the same objects take six times the memory.
    return {
      passage,
      reading,
      citations,
      bySentence,
      lang,
      isInCitingDraft,
      cited,
      sentences,
      quotations,
      quotes,
      likeness,
      figures,
      statements,
      cast,
    };
  }
}

function citedSentences({ reading, bySentence }: CitingPassage): CitedSentence[] {
  return [...bySentence].flatMap(([range, citations]) => {
    const sentence = reading.sentenceAt(range);
    if (sentence === undefined) return [];
    const quoted = reading.quotations.flatMap((quotation) => {
      const inside = shifted(quotation.range, -range.start);
      return overlapOf(inside, sentence) > 0 ? [inside] : [];
    });
    const { start, end } = sentence;
    return [{ sentence, citations, range: rangeOf(range.start + start, range.start + end), quoted }];
  });
}

function quotationsIn(
  { passage, reading, bySentence }: CitingPassage,
  around: readonly CheckedCitation[],
): CheckedQuotation[] {
  const checked = (quotation: PlacedQuotation): CheckedQuotation => {
    const own = quotation.kind === 'block' ? [] : citationsOfStretch(quotation.range, bySentence);
    return {
      ...quotation,
      isInHeading: passage.kind === 'heading',
      citations: own.length > 0 ? own : around,
      parts: [],
    };
  };
  return reading.quotations.map((quotation) =>
    quotation.kind === 'block'
      ? { ...checked(quotation), parts: markedQuotations(passage).map(checked) }
      : checked(quotation),
  );
}

/** A block quote that cites nothing itself. */
function isCitedAround({ passage, reading, places }: CitingPassage): boolean {
  return passage.kind === 'quote' && reading.quotations.length > 0 && allOf(places).length === 0;
}

/** A block quote is introduced by a line that ends in a colon, or followed by one that begins with the citation. */
function citedAround(
  start: number,
  before: PlacedCiting | undefined,
  behind: PlacedCiting | undefined,
): readonly CheckedCitation[] {
  if (before !== undefined && /:\s*$/.test(before.passage.words)) {
    const last = before.citing.reading.sentences.at(-1);
    const introducing = last && before.citing.bySentence.get(last);
    if (introducing) return shiftedCitations(introducing, before.start - start);
  }
  const first = behind?.citing.places[0];
  return first !== undefined && /^[\s—–-]*$/.test(behind?.passage.words.slice(0, first.at) ?? '')
    ? shiftedCitations(first.citations, (behind?.start ?? start) - start)
    : [];
}

function allOf(places: readonly CitedPlace[]): readonly CheckedCitation[] {
  return places.flatMap(({ citations }) => citations);
}
