import { type Citation, type CitationGroup } from '../citation/citation';
import { type ProseReader } from '../citation/draft/proseReader';
import { type DraftReferences } from '../library/draftReferences';
import { type Resolution } from '../library/resolution';
import { type SourceLibrary } from '../library/sourceLibrary';
import { overlapOf, shifted, type TextRange } from '../text/range';
import { type Cast } from './cast';
import { type CheckContext, type CheckedQuotation, type CitingPassage } from './checkContext';
import { type CheckedCitation, type CitedSentence } from './citedSentence';
import { citationsBySentence, citationsOfStretch, type CitedPlace } from './draft/citedPlaces';
import { type DraftPassage } from './draft/draftPassage';
import { draftPassages } from './draft/draftPassages';
import { markedQuotations, type PlacedQuotation } from './draft/draftQuotation';
import { type PassageReader } from './draft/readPassages';
import { type FigureDesk } from './figure/figureDesk';
import { type Likeness } from './likeness';
import { type QuoteDesk } from './quote/quoteDesk';
import { type Statements } from './statement/statements';

/** What a context is made with. */
export interface Workbench {
  readonly library: SourceLibrary;
  readonly prose: ProseReader;
  readonly reader: PassageReader;
  readonly quotes: QuoteDesk;
  readonly likeness: Likeness;
  readonly figures: FigureDesk;
  readonly statements: Statements;
  readonly cast: Cast;
  /** `und` where the draft's words don't tell it. */
  readonly lang: string;
  readonly references: DraftReferences;
  readonly resolve: (citation: Citation) => Resolution;
}

/** A passage with the places at which it cites. */
interface PlacedPassage extends CitingPassage {
  readonly places: readonly CitedPlace[];
}

export function contextOf(draft: string, workbench: Workbench): CheckContext {
  workbench.reader.begin();
  const drafted = draftPassages(draft, workbench.prose);
  const bench = { ...workbench, lang: languageOf(drafted, workbench) };
  const passages = citingPassages(drafted, bench);
  const { lang, references, quotes, likeness, figures, statements, cast, library } = bench;
  return {
    draft,
    lang,
    references,
    quotes,
    likeness,
    figures,
    statements,
    cast,
    rivalsOf: (citekey) => library.rivalsOf(citekey),
    citations: passages.flatMap(({ passage }) => passage.groups.flatMap((group) => checkedIn(group, bench))),
    passages,
    sentences: passages.flatMap(citedSentences),
    quotations: passages.flatMap((_, index) => quotationsAt(passages, index)),
    paragraphs: passages.map(({ passage, places }) => ({ range: rangeOf(passage), citations: allOf(places) })),
  };
}

/** Of a draft too short to tell it is that of the first source that it cites. */
function languageOf(passages: readonly DraftPassage[], { lang, resolve }: Workbench): string {
  if (lang !== 'und') return lang;
  for (const { citations } of passages.flatMap(({ groups }) => groups)) {
    const [resolution] = citations.map(resolve);
    const known = resolution && 'source' in resolution ? resolution.source.metadata.lang?.value : undefined;
    if (known !== undefined) return known.toLowerCase().split(/[-_]/)[0] ?? known;
  }
  return lang;
}

function citingPassages(passages: readonly DraftPassage[], bench: Workbench): PlacedPassage[] {
  const notes = new Map(
    passages.flatMap(({ noteLabel, groups }) => (noteLabel === undefined ? [] : [[noteLabel, groups] as const])),
  );
  return passages.map((passage) => {
    const places = placesOf(passage, notes, bench);
    const reading = bench.reader.read(passage, bench.lang);
    return { passage, reading, places, bySentence: citationsBySentence(reading.sentences, places) };
  });
}

function placesOf(
  { start, groups, noteMarks }: DraftPassage,
  notes: ReadonlyMap<string, readonly CitationGroup[]>,
  bench: Workbench,
): CitedPlace[] {
  const cited = groups.map((group) => ({
    at: group.start - start,
    isNarrative: group.citations[0]?.mode === 'narrative',
    citations: checkedIn(group, bench),
  }));
  const noted = noteMarks.flatMap(({ label, at }) => {
    const citations = (notes.get(label) ?? []).flatMap((group) => checkedIn(group, bench));
    return citations.length === 0 ? [] : [{ at: at - start, isNarrative: false, citations }];
  });
  return [...cited, ...noted];
}

function checkedIn(group: CitationGroup, bench: Workbench): CheckedCitation[] {
  return group.citations.map((citation) => ({ citation, group, resolution: bench.resolve(citation) }));
}

function citedSentences({ passage, reading, bySentence }: CitingPassage): CitedSentence[] {
  return [...bySentence].flatMap(([range, citations]) => {
    const sentence = reading.sentenceAt(range);
    if (sentence === undefined) return [];
    const quoted = reading.quotations.flatMap((quotation) =>
      overlapOf(quotation.range, sentence) > 0 ? [quotation.range] : [],
    );
    return [{ sentence, citations, range: shifted(rangeOf(sentence), passage.start), quoted }];
  });
}

function quotationsAt(passages: readonly PlacedPassage[], index: number): CheckedQuotation[] {
  const at = passages[index];
  if (at === undefined || at.reading.quotations.length === 0) return [];
  const around =
    at.places.length > 0 ? allOf(at.places) : at.passage.kind === 'quote' ? citedAround(passages, index) : [];
  const checked = (quotation: PlacedQuotation): CheckedQuotation => {
    const own = quotation.kind === 'block' ? [] : citationsOfStretch(quotation.range, at.bySentence);
    return {
      kind: quotation.kind,
      words: quotation.words,
      isInHeading: at.passage.kind === 'heading',
      range: shifted(quotation.range, at.passage.start),
      inside: shifted(quotation.inside, at.passage.start),
      citations: own.length > 0 ? own : around,
      parts: [],
    };
  };
  return at.reading.quotations.map((quotation) =>
    quotation.kind === 'block'
      ? { ...checked(quotation), parts: markedQuotations(at.passage).map(checked) }
      : checked(quotation),
  );
}

/** A block quote is introduced by a line that ends in a colon, or followed by one that begins with the citation. */
function citedAround(passages: readonly PlacedPassage[], index: number): readonly CheckedCitation[] {
  const before = passages[index - 1];
  if (before !== undefined && /:\s*$/.test(before.passage.words)) {
    const last = before.reading.sentences.at(-1);
    const introducing = last && before.bySentence.get(last);
    if (introducing) return introducing;
  }
  const behind = passages[index + 1];
  const first = behind?.places[0];
  return first !== undefined && /^[\s—–-]*$/.test(behind?.passage.words.slice(0, first.at) ?? '')
    ? first.citations
    : [];
}

function allOf(places: readonly CitedPlace[]): readonly CheckedCitation[] {
  return places.flatMap(({ citations }) => citations);
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
