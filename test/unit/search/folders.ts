import fc from 'fast-check';
import { type SearchEntry } from '../../../src/core/search/entry';

const WORDS = [
  'open opens opened opening openly source sources model models federighi federigi reject rejected rejection idea the a of',
  'talent exodus apple apples apply applied 2025 2024 3 billion café cafe são paulo straße insiders said says report reports',
  '东京 京 东京都 政策 新政策 news newspaper paper market marker marked from form',
]
  .join(' ')
  .split(' ');

const phrase = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(' '));

const name = fc.option(fc.constantFrom('Craig Federighi', 'Jane Roe', 'Apple', '小泉', 'José Sánchez'), {
  nil: undefined,
});
const day = fc.option(
  fc.record({
    year: fc.constantFrom(2024, 2025),
    month: fc.integer({ min: 1, max: 3 }),
    day: fc.integer({ min: 1, max: 3 }),
  }),
  { nil: undefined },
);

type Claim = typeof claim extends fc.Arbitrary<infer T> ? T : never;
const claim = fc.record({
  text: phrase(9),
  speaker: name,
  outlet: fc.option(fc.constantFrom('Reuters', 'The Information'), { nil: undefined }),
  title: fc.option(phrase(3), { nil: undefined }),
  issued: day,
  worth: fc.constantFrom(0.2, 0.5, 0.8),
});

/** A small folder: sources by address, each with a few claims of few words, so that they have much in common. */
export const folder: fc.Arbitrary<ReadonlyMap<string, readonly SearchEntry[]>> = fc
  .array(fc.array(claim, { maxLength: 5 }), { maxLength: 6 })
  .map(
    (sources) => new Map(sources.map((claims, i) => [`file:///${i}.txt`, claims.map((one, j) => entryOf(one, i, j))])),
  );

/** What a writer may type: words of the folder, cut short or with a slip, in any order. */
export const query: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom(...WORDS),
        fc.nat(12),
        fc.constantFrom('keep', 'drop', 'double', 'swap', 'cut', 'change'),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    fc.constantFrom('', ' '),
  )
  .map(([words, end]) => words.map(([word, at, how]) => slipped(word, at % word.length, how)).join(' ') + end);

function entryOf(given: Claim, source: number, place: number): SearchEntry {
  const { text, worth, ...rest } = given;
  return {
    claimId: `${source}-${place}`,
    sourceUri: `file:///${source}.txt`,
    text,
    worth,
    kind: 'indirect',
    hasFigure: false,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  };
}

function slipped(word: string, at: number, how: string): string {
  const [before, after] = [word.slice(0, at), word.slice(at)];
  switch (how) {
    case 'drop':
      return before + after.slice(1) || word;
    case 'double':
      return before + after.slice(0, 1) + after;
    case 'swap':
      return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
    case 'cut':
      return before || word;
    case 'change':
      return `${before}x${after.slice(1)}`;
    default:
      return word;
  }
}
