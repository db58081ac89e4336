import fc from 'fast-check';
import { type CitationTarget } from '../../../src/core/citation/citation';
import { type TextRange } from '../../../src/core/text/range';

/** Pieces of Markdown that meet each other in all ways; invented drafts are made of them. */
const PIECES = [
  ...[
    'The river rose',
    ' ',
    '\n',
    '\n\n',
    '. ',
    ', ',
    '; ',
    '- item',
    '1. one',
    '> quoted',
    '# Title\n',
    '    code',
    '\t',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '^',
    '!',
    '*',
    '_',
    '"',
    '“',
    '”',
    '|',
    '$',
    '\\',
    '`',
    '``',
    '```\n',
    '~~~\n',
    '---\n',
  ],
  ...[
    '@',
    '-@',
    '@gazette',
    '[@herald, para. 2]',
    '[@a; @b]<!--claim:0a 0b-->',
    '@courier [para. 1]<!--claim:0c-->',
    '@{x y}',
  ],
  ...[
    '<!--',
    '-->',
    '<!--claim:0d-->',
    '<b>',
    '</b>',
    '<pre>',
    '[a link](https://example.org/@x)',
    'jane@example.org',
    '洪水',
  ],
];

export const drafts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

export const targets: fc.Arbitrary<CitationTarget> = fc.record(
  {
    key: fc.oneof(
      fc.stringMatching(/^[a-z][a-z0-9_]{0,9}$/),
      fc.constantFrom('doi:10.1/x', 'https://example.org/a/', 'a.b-c'),
    ),
    paragraph: fc.integer({ min: 1, max: 900 }),
    claimId: fc.stringMatching(/^[0-9a-f]{8}$/),
  },
  { requiredKeys: ['key'], noNullPrototype: true },
);

/** A caret or a selection, as shares of a draft's length. */
export const selections = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([a, b]) => (draft: string): TextRange => {
  const at = (share: number) => Math.floor((share / 1000) * draft.length);
  return { start: at(Math.min(a, b)), end: at(Math.max(a, b)) };
});
