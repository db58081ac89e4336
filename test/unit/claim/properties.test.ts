import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractClaims } from '../../../src/core/claim/extractClaims';
import { type TextRange } from '../../../src/core/text/range';
import { articleOf } from './article';

const LANGUAGES = ['en', 'de', 'fr', 'zh', 'ja', 'xx'];
const WORDS = [
  'Ada',
  'Moss',
  'said',
  'that',
  '"',
  '“',
  '”',
  ',',
  '.',
  '?',
  'according',
  'to',
  '3',
  'million',
  '$',
  'he',
  'told',
  'her',
  '—',
  ':',
  '\n\n',
  'May',
  "'s",
  '‘',
  '’',
  '说',
  '。',
  '\ud800',
  '(',
  ')',
  'Acme',
  'Ltd',
  'ACM',
  'in',
  'of',
  'Mr',
  'not',
  'may',
  '2019',
  '%',
  'more',
  'than',
  '-',
];

const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' '));
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));

function check(text: string, lang: string): void {
  const article = articleOf(text, { lang, issued: { year: 2025, month: 1, day: 2 } });
  const { claims, attributions } = extractClaims(article);
  let end = 0;
  for (const claim of claims) {
    assert.ok(claim.start >= end && claim.end > claim.start);
    end = claim.end;
    assert.equal(text.slice(claim.start, claim.end), claim.text);
    for (const parts of [claim.figures, claim.dates, claim.names, claim.hedges, claim.negations]) {
      for (const part of parts) {
        assert.equal(text.slice(part.start, part.end), part.text);
        assert.ok(part.start >= claim.start && part.end <= claim.end && part.text !== '');
      }
    }
    for (const parts of [claim.figures, claim.dates, claim.names]) assertApart(parts);
    assert.ok(claim.score >= 0 && claim.score <= 1);
  }
  for (const { start, fragments, cue, speaker } of attributions) {
    assert.equal(text.slice(cue.start, cue.end), cue.text);
    if (speaker) assert.equal(text.slice(speaker.start, speaker.end), speaker.text);
    assert.equal(fragments[0]?.start, start);
    fragments.reduce(
      (last, fragment) => (assert.ok(fragment.start >= last && fragment.end > fragment.start), fragment.end),
      0,
    );
  }
}

/** In order, and none over another. */
function assertApart(parts: readonly TextRange[]): void {
  parts.reduce((end, part) => (assert.ok(part.start >= end), part.end), 0);
}

describe('extraction, whatever the text', () => {
  it('slices what it claims, in order', () => {
    fc.assert(fc.property(anything, fc.constantFrom(...LANGUAGES), check), { numRuns: 400 });
  });

  it('says the same of a paragraph when an unrelated one follows', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const alone = extractClaims(articleOf(text)).claims;
        const followed = extractClaims(articleOf(`${text}\n\nThe harbour froze.`)).claims;
        assert.deepEqual(followed.slice(0, alone.length).map(withoutIndices), alone.map(withoutIndices));
      }),
    );
  });

  it('keeps every word of a passage in a claim or an aside', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const article = articleOf(text);
        const { claims, asides } = extractClaims(article);
        const kept = [...claims, ...asides.map(({ range }) => range)]
          .sort((a, b) => a.start - b.start)
          .map(({ start, end }) => text.slice(start, end).replace(/\s/g, ''))
          .join('');
        const all = article.passages.map(({ range }) => text.slice(range.start, range.end).replace(/\s/g, '')).join('');
        assert.equal(kept, all);
      }),
    );
  });

  for (const [name, unit] of Object.entries({
    quotes: '"',
    names: 'Acme ',
    letters: 'Acme Ltd (AL) in ',
    numbers: 'twenty million ',
    digits: '1,000 ',
    hedges: 'is said to ',
    curly: '“',
    singles: "'a ",
    cues: 'he said "x," ',
    stops: '. ',
    surrogates: '\ud800 ',
  })) {
    // What takes the square of this does not come back within the limit of any test.
    it(`reads a long text of ${name}`, function () {
      this.timeout(20_000);
      const text = unit.repeat(200_000 / unit.length);
      const { claims } = extractClaims(articleOf(text));
      assert.ok(claims.every(({ start, end }) => start < end && end <= text.length));
    });
  }

  for (const [lang, unit] of [
    ['en', 'said ( the which on by noting '],
    ['de', ', sagte der Rat die '],
    ['de', 'teilte erklärt mit laut sie teilte zufolge '],
    ['es', ', según dijo el alcalde que la '],
  ] as const) {
    it(`reads an endless sentence of “${unit.trim()}”`, function () {
      this.timeout(20_000);
      const text = unit.repeat(200_000 / unit.length);
      const { claims } = extractClaims(articleOf(text, { lang }));
      assert.ok(claims.length > 0 && claims.every(({ start, end }) => start < end && end <= text.length));
    });
  }

  it('reads a line of five megabytes', function () {
    this.timeout(20_000);
    const { claims } = extractClaims(articleOf('word '.repeat(1_000_000)));
    assert.equal(claims.length, 1);
  });

  it('reads a megabyte of quotation marks', function () {
    this.timeout(20_000);
    assert.equal(extractClaims(articleOf('"'.repeat(1_000_000))).asides.length, 1);
  });
});

function withoutIndices(claim: object): object {
  return { ...claim, attributions: [] };
}
