import { type Source } from '../library/source';
import { madeAgain } from '../library/store/madeAgain';
import { packNumbers, unpackNumbers } from '../text/packedNumbers';
import { type ClaimProfile, type Profile } from './profile';
import { type Sketch } from './sketch';
import { type Term } from './term';

/** In 32-bit words: how many terms there are, how many hashes the sketch has, and how many bytes the first numbers. */
const HEADER_WORDS = 3;
const NO_DAY = 0;

/**
 * A profile as bytes: all its terms, then the sketch, then two rows of small numbers. The first has the day and for each
 * term how often it is counted and whether it is a name; the second has each claim's terms, by their places.
 */
export function packProfile({ terms, counts, names, claims, sketch, day }: Profile): Uint8Array {
  // A name or a speaker may be resolved to words that no claim has.
  const all = Uint32Array.from(new Set([...terms, ...names, ...claims.flatMap((claim) => [...claim.terms])])).sort();
  const known = new Map(Array.from(terms, (term, at) => [term, counts[at] ?? 0]));
  const first = packNumbers([
    day === undefined ? NO_DAY : numberOfDay(day),
    ...Array.from(all, (term) => (known.get(term) ?? 0) * 2 + (names.has(term) ? 1 : 0)),
  ]);
  const places = new Map(Array.from(all, (term, at) => [term, at]));
  const second = packNumbers(claims.flatMap((claim) => claimNumbers(claim, places)));
  const words = Uint32Array.of(all.length, sketch.length, first.length, ...all, ...sketch);
  const bytes = new Uint8Array(words.byteLength + first.length + second.length);
  bytes.set(new Uint8Array(words.buffer));
  bytes.set(first, words.byteLength);
  bytes.set(second, words.byteLength + first.length);
  return bytes;
}

/**
 * The profile that was packed. A claim of its source is asked for when somebody looks at it.
 *
 * @param bytes exactly what {@link packProfile} gave; they are kept
 */
export function storedProfile(source: Source, bytes: Uint8Array): Profile {
  const [termCount = 0, sketchLength = 0, firstLength = 0] = wordsIn(bytes, 0, HEADER_WORDS);
  const all = wordsIn(bytes, HEADER_WORDS, termCount);
  const numbersAt = (HEADER_WORDS + termCount + sketchLength) * 4;
  const [day = NO_DAY, ...marks] = unpackNumbers(bytes.subarray(numbersAt, numbersAt + firstLength));
  const names = madeAgain((): ReadonlySet<Term> => new Set(all.filter((_, at) => (marks[at] ?? 0) % 2 === 1)));
  const sketch = madeAgain((): Sketch => wordsIn(bytes, HEADER_WORDS + termCount, sketchLength));
  const claims = madeAgain(() => claimsIn(source, all, unpackNumbers(bytes.subarray(numbersAt + firstLength))));
  const counts = Uint32Array.from(marks, (mark) => mark >>> 1);
  return {
    source,
    terms: all.filter((_, at) => counts[at] !== 0),
    counts: counts.filter((count) => count !== 0),
    get names() {
      return names();
    },
    get sketch() {
      return sketch();
    },
    get claims() {
      return claims();
    },
    ...(day === NO_DAY ? {} : { day: dayOfNumber(day) }),
  };
}

function claimNumbers({ terms, figureCount }: ClaimProfile, places: ReadonlyMap<Term, number>): readonly number[] {
  let before = 0;
  const steps = Array.from(terms, (term) => {
    const place = places.get(term) ?? 0;
    const step = place - before;
    before = place;
    return step;
  });
  return [figureCount, steps.length, ...steps];
}

function claimsIn(source: Source, all: Uint32Array, numbers: readonly number[]): readonly ClaimProfile[] {
  const claims: ClaimProfile[] = [];
  for (let at = 0; at < numbers.length;) {
    const [figureCount = 0, count = 0] = [numbers[at], numbers[at + 1]];
    let place = 0;
    const terms = Uint32Array.from(numbers.slice(at + 2, at + 2 + count), (step) => all[(place += step)] ?? 0);
    const number = claims.length;
    claims.push({
      terms,
      figureCount,
      get claim() {
        const claim = source.claims[number];
        if (claim === undefined) throw new RangeError(`A profile of ${source.uri} has more claims than the article`);
        return claim;
      },
    });
    at += 2 + count;
  }
  return claims;
}

/** Days before 1970 are even, later ones odd; {@link NO_DAY} is none of them. */
function numberOfDay(day: number): number {
  return day < 0 ? -2 * day : 2 * day + 1;
}

function dayOfNumber(number: number): number {
  return number % 2 === 0 ? -number / 2 : (number - 1) / 2;
}

/** Copied, as they may lie anywhere. */
function wordsIn(bytes: Uint8Array, start: number, count: number): Uint32Array {
  return new Uint32Array(bytes.slice(start * 4, (start + count) * 4).buffer);
}
