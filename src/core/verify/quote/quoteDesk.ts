import { signTableOf } from '../../claim/sign/signWords';
import { type Source } from '../../library/source';
import { BoundedCache } from '../../text/boundedCache';
import { type TextRange } from '../../text/range';
import { Remembered } from '../../text/remembered';
import { matchQuote, type QuoteMatch } from './matchQuote';
import { type NearestWords, nearestWords } from './nearestWords';
import { type QuotedStretch, quotePattern } from './quotePattern';
import { SourceWords } from './sourceWords';
import { type WordSequence } from './wordSequence';

/** Where a source has quoted words; without a place where it has them in its title only. */
export interface QuotePlace {
  readonly range?: TextRange;
}

/** The likest stretch of a source, in one of its sequences. */
export interface NearestPlace extends NearestWords {
  readonly sequence: WordSequence;
}

/** What begins with a capital letter is given as a sentence, and what stood before it as none of it. */
const BEGINS_SENTENCE = /^[^\p{L}\p{N}]*\p{Lu}/u;
/** A draft that is written on for a day leaves many states of its quotations behind. */
const MOST_REMEMBERED = 2000;

/** Looks quotations up in sources and remembers what it found for as long as a source stays as it is. */
export class QuoteDesk {
  private readonly files = new Remembered<Source, SourceFile>();
  private readonly patterns = new BoundedCache<string, readonly QuotedStretch[]>(MOST_REMEMBERED);
  private readonly negations = new BoundedCache<string, ReadonlySet<string>>(MOST_REMEMBERED);
  private readonly others = new BoundedCache<string, readonly Source[]>(MOST_REMEMBERED);

  /** @param search sources that are likely to hold these words */
  constructor(private readonly search: (words: string) => readonly Source[]) {}

  /** Other sources may hold now what was looked for. */
  forgetOthers(): void {
    this.others.clear();
  }

  patternOf(quoted: string): readonly QuotedStretch[] {
    return this.patterns.of(quoted, () => quotePattern(quoted, { start: 0, end: quoted.length }));
  }

  placeIn(source: Source, quoted: string): QuotePlace | undefined {
    const file = this.fileOf(source);
    return file.places.of(quoted, () => this.lookUp(file, quoted));
  }

  /** For words that a source does not have. */
  nearestIn(source: Source, quoted: string): NearestPlace | undefined {
    const file = this.fileOf(source);
    return file.nearest.of(quoted, () => likest(file.words, this.patternOf(quoted)));
  }

  /** A source of the folder, other than those, that has the words. */
  elsewhere(quoted: string, besides: readonly Source[]): { source: Source; place: QuotePlace } | undefined {
    for (const source of this.others.of(quoted, () => this.search(quoted))) {
      const place = besides.includes(source) ? undefined : this.placeIn(source, quoted);
      if (place) return { source, place };
    }
    return undefined;
  }

  private fileOf(source: Source): SourceFile {
    return this.files.of(source, [], () => this.newFile(source));
  }

  private newFile(source: Source): SourceFile {
    const lang = source.metadata.lang?.value ?? source.article.passages[0]?.lang ?? 'en';
    const negations = this.negations.of(lang, () => negationsOf(lang));
    return {
      words: new SourceWords(source),
      negations,
      places: new BoundedCache(MOST_REMEMBERED),
      nearest: new BoundedCache(MOST_REMEMBERED),
    };
  }

  private lookUp({ words, negations }: SourceFile, quoted: string): QuotePlace | undefined {
    const pattern = this.patternOf(quoted);
    const isSentence = BEGINS_SENTENCE.test(quoted);
    for (const sequence of words.sequences(quoted)) {
      const mayBegin = (index: number) => !isSentence || !words.isNegatedBefore(sequence, index, negations);
      const match = matchQuote(pattern, sequence, negations, mayBegin);
      if (match) return placeOf(sequence, match);
    }
    return undefined;
  }
}

interface SourceFile {
  readonly words: SourceWords;
  readonly negations: ReadonlySet<string>;
  readonly places: BoundedCache<string, QuotePlace | undefined>;
  readonly nearest: BoundedCache<string, NearestPlace | undefined>;
}

/** Of places with as many of the words, that with fewer changes. */
function likest(words: SourceWords, pattern: readonly QuotedStretch[]): NearestPlace | undefined {
  let best: NearestPlace | undefined;
  for (const sequence of [words.numbered, words.prose, words.speech]) {
    const nearest = nearestWords(pattern, sequence);
    if (nearest && isLiker(nearest, best)) best = { ...nearest, sequence };
  }
  return best;
}

function isLiker(some: NearestWords, other: NearestWords | undefined): boolean {
  if (some.likeness === 0 || other === undefined) return some.likeness > 0;
  return some.likeness === other.likeness ? some.changes.length < other.changes.length : some.likeness > other.likeness;
}

function placeOf(sequence: WordSequence, { stretches }: QuoteMatch): QuotePlace {
  const first = sequence.words[stretches[0]?.from ?? 0];
  const last = sequence.words[(stretches.at(-1)?.to ?? 1) - 1];
  return first && last && last.end > 0 ? { range: { start: first.start, end: last.end } } : {};
}

function negationsOf(lang: string): ReadonlySet<string> {
  return new Set([...signTableOf(lang).words].flatMap(([word, signs]) => (signs.includes('negation') ? [word] : [])));
}
