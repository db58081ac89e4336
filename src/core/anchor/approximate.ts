import { overlapOf, type TextRange } from '../text/range';
import { type Candidate, candidatesIn } from './candidates';
import { CONTEXT_FLOOR, contextLikeness, isBesideWords, isClosedUp, type PlainQuote } from './quoteContext';
import { type SentenceEdges } from './sentenceEdges';
import { type IsTelling, otherWords, tellingDifference } from './tellingWords';

/** Likeness of the words counts more than likeness of the place. */
const QUOTE_WEIGHT = 0.6;
/** By how much the best must win: two candidates alike are none. */
const MARGIN = 0.1;
/** In its place; a `not` or a long hedge put into a short sentence makes no more difference than this. */
const CLOSE = 0.75;
/** Alone among strangers it must tell the same; a fifth of its words may be others, which are longer or shorter. */
const ALONE = 0.65;
const REWORDED = 0.2;
const PUT_RIGHT = 0.3;
/** Words with a letter wrong count as others: from this likeness on they are taken for slips. */
const SLIPS = 0.9;
/** Context on one side of two. */
const HALF = 0.5;
const SIDES = 2;
/** The search takes time in proportion to quote × text. A page of text is no sentence. */
const MAX_QUOTE = 2000;
const MAX_WORK = 2_000_000_000;

/** The passage that most probably was the quote, in units of `plain`; `score` is the likeness of the words alone. */
export type Approximation = Candidate;

/**
 * The quote with some of its words changed, or `undefined` when nothing is close enough and ahead of everything else. With
 * what stood before or behind it beside it, a figure may have been put right or a `not` put in; elsewhere
 * it must tell the same: a sentence with another figure or name is another statement.
 *
 * @param copy the quote itself among strangers, where it stands: only beside its very neighbours is anything else the quote
 */
export function approximately(
  plain: string,
  quote: PlainQuote,
  edges: SentenceEdges | undefined,
  isTelling: IsTelling,
  copy: TextRange | undefined,
): Approximation | undefined {
  const { exact } = quote;
  if (exact === '' || exact.length > MAX_QUOTE || exact.length * plain.length > MAX_WORK) return undefined;
  const isRemoved = isClosedUp(plain, quote);
  const acceptable = candidatesIn(plain, exact, edges)
    .map((candidate) => weigh(plain, quote, candidate, isRemoved, isTelling))
    .filter(
      ({ candidate, isAcceptable, isSurelyBeside }) =>
        isAcceptable && (copy === undefined || (isSurelyBeside && overlapOf(copy, candidate) === 0)),
    );
  // Where something tells the same, what tells otherwise must stand beside the very words.
  const tellsSame = acceptable.some(({ isReworded }) => isReworded);
  const [best, second] = acceptable
    .filter(({ isReworded, isSurelyBeside }) => isReworded || isSurelyBeside || !tellsSame)
    .sort((a, b) => b.weight - a.weight);
  if (best === undefined || (second !== undefined && best.weight - second.weight < MARGIN)) return undefined;
  return best.candidate;
}

interface Weighed {
  readonly candidate: Candidate;
  readonly isAcceptable: boolean;
  /** It tells the same as the quote. */
  readonly isReworded: boolean;
  /** Beside the very words that stood beside the quote, or between what is like those on either side. */
  readonly isSurelyBeside: boolean;
  readonly weight: number;
}

function weigh(
  plain: string,
  quote: PlainQuote,
  candidate: Candidate,
  isRemoved: boolean,
  isTelling: IsTelling,
): Weighed {
  const words = plain.slice(candidate.start, candidate.end);
  const { share: place, isBeside, isSurelyBeside } =
    // What stood around the quote stands together: whatever else is like it was never there.
    isRemoved || isOldNeighbour(words, quote) ? NOWHERE : placeOf(plain, quote, candidate);
  const difference = tellingDifference(words, quote.exact, isTelling);
  const others = candidate.score >= SLIPS ? 0 : otherWords(words, quote.exact);
  const isReworded = difference === 0 && others <= REWORDED;
  // An end of the text alone is no place: whatever comes to stand there would be the quote.
  const isPutRight = (isBeside || place === 1) && difference <= 1 && others <= PUT_RIGHT;
  const floor = isReworded ? ALONE : isPutRight ? CLOSE : Infinity;
  const weight = QUOTE_WEIGHT * candidate.score + (1 - QUOTE_WEIGHT) * place;
  return { candidate, isAcceptable: candidate.score >= floor, isReworded, isSurelyBeside, weight };
}

/** Two words: fewer end many rows. */
const TAIL = 8;

/** True when the words end as the context before the quote began: the row before it, come next to the row behind it. */
function isOldNeighbour(words: string, { prefix }: PlainQuote): boolean {
  for (let length = prefix.length; length >= TAIL; length--)
    if (words.endsWith(prefix.slice(0, length).trimEnd())) return true;
  return false;
}

interface Place {
  /** How much of the quote's place this is: 1 between its old neighbours, 0 anywhere else. */
  readonly share: number;
  /** Beside words like those that stood beside the quote. */
  readonly isBeside: boolean;
  readonly isSurelyBeside: boolean;
}

const NOWHERE: Place = { share: 0, isBeside: false, isSurelyBeside: false };

function placeOf(plain: string, quote: PlainQuote, range: TextRange): Place {
  const likeness = contextLikeness(plain, range, quote);
  const sides = Number(likeness.before >= CONTEXT_FLOOR) + Number(likeness.after >= CONTEXT_FLOOR);
  const isBeside = isBesideWords(likeness, quote);
  return {
    share: sides * HALF,
    isBeside,
    isSurelyBeside: isBesideWords(likeness, quote, 1) || (isBeside && sides === SIDES),
  };
}
