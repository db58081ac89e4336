import { type ExtractedClaim, type Marker } from '../../claim/claim';
import { contains, type TextRange } from '../../text/range';
import { readWords } from '../quote/readWords';
import { type MarkedWord, stemOf, wordMarkedBy } from './markedWord';
import { SMALL_WORDS } from './smallWords';

/** A sentence as its markers see it; offsets are the sentence's. */
export interface Statement {
  /** The telling words by their stems, each where it stands first. */
  readonly stems: ReadonlySet<string>;
  /** Every word by its stem, where it stands first. */
  readonly words: ReadonlyMap<string, TextRange>;
  readonly negated: readonly Marked[];
  readonly hedged: readonly Marked[];
}

/** A negation or hedge with the word that it bears on. */
export interface Marked {
  readonly marker: Marker;
  readonly word: MarkedWord;
}

type Sentence = Pick<ExtractedClaim, 'start' | 'text' | 'negations' | 'hedges'>;

/** @param hidden what is quoted: it is held against the source word by word elsewhere */
export function statementOf(sentence: Sentence, hidden: readonly TextRange[] = []): Statement {
  const { start, text, negations, hedges } = sentence;
  const all = readWords(text, { start: 0, end: text.length });
  const isHidden = (range: TextRange) => hidden.some((stretch) => contains(stretch, range));
  const marked = (markers: readonly Marker[]) =>
    markers.flatMap((marker): Marked[] => {
      const word = isHidden(marker) ? undefined : wordMarkedBy(marker, all, text, start);
      return word === undefined ? [] : [{ marker, word }];
    });
  const stems = new Set<string>();
  const words = new Map<string, TextRange>();
  for (const word of all) {
    const range = { start: word.start + start, end: word.end + start };
    if (isHidden(range)) continue;
    const stem = stemOf(word.norm);
    if (!words.has(stem)) words.set(stem, range);
    if (!SMALL_WORDS.has(word.norm) && /\p{L}{3}|[\u3040-\u9fff]/u.test(word.norm)) stems.add(stem);
  }
  return { stems, words, negated: marked(negations), hedged: marked(hedges) };
}

/** How much of the draft's telling words the source has, so far as that tells that both say one thing. */
const SHARED = 0.4;
const FEWEST = 2;

/** True where two statements have enough words in common for one word more or less to be the difference. */
export function isOfSameMatter(drafted: Statement, sourced: Statement): boolean {
  const shared = [...drafted.stems].filter((stem) => sourced.stems.has(stem)).length;
  return shared >= FEWEST && shared >= SHARED * drafted.stems.size;
}
