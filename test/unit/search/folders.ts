import fc from 'fast-check';
import { type SearchSource } from '../../../src/core/search/entry';

const WORDS = [
  'open opens opened opening openly source sources model models federighi federigi reject rejected rejection idea the a of',
  'talent exodus apple apples apply applied 2025 2024 3 billion café cafe são paulo straße insiders said says report reports',
  'krankenversicherung versicherung autoversicherungen hard had bank 东京 京 东京都 政策 新政策 news newspaper paper market marker marked from form',
]
  .join(' ')
  .split(' ');

const phrase = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(' '));

const name = fc.option(fc.constantFrom('Craig Federighi', 'Jane Roe', 'Apple', '小泉', 'José Sánchez'), {
  nil: undefined,
});
const day = fc.option(
  fc.record(
    { year: fc.constantFrom(2024, 2025), month: fc.integer({ min: 1, max: 3 }), day: fc.integer({ min: 1, max: 3 }) },
    { noNullPrototype: true },
  ),
  { nil: undefined },
);

const claim = fc.record({ text: phrase(9), speaker: name, worth: fc.constantFrom(0.2, 0.5, 0.8) });
const source = fc.record({
  outlet: fc.option(fc.constantFrom('Reuters', 'The Information'), { nil: undefined }),
  title: fc.option(phrase(3), { nil: undefined }),
  issued: day,
  claims: fc.array(claim, { maxLength: 5 }),
});

/** A small folder: sources with a few claims of few words, so that they have much in common. */
export const folder: fc.Arbitrary<readonly SearchSource[]> = fc
  .array(source, { maxLength: 6 })
  .map((sources) => sources.map((given, i) => sourceOf(given, i)));

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

function sourceOf(given: typeof source extends fc.Arbitrary<infer T> ? T : never, number: number): SearchSource {
  const claims = given.claims.map((one, i) => ({
    ...known(one),
    claimId: `${number}-${i}`,
    kind: 'indirect' as const,
    hasFigure: false,
  }));
  return { ...known(given), sourceUri: `file:///${number}.txt`, claims };
}

type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without what is `undefined`. */
function known<T extends object>(given: T): Known<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Known<T>;
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
