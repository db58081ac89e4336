import assert from 'node:assert/strict';
import { formatBlockQuote, formatQuote } from '../../../src/core/citation/quote';

describe('formatQuote', () => {
  const rows: readonly (readonly [title: string, passage: string, lang: string | undefined, quote: string])[] = [
    ['uses English marks by default', 'It rose.', undefined, '“It rose.”'],
    ['uses the marks of the draft’s language', 'Er stieg.', 'de-DE', '„Er stieg.“'],
    ['knows a region’s own marks', 'Er stieg.', 'de-CH', '«Er stieg.»'],
    ['strips marks around the whole', '“It rose.”', 'en', '“It rose.”'],
    ['strips straight ones, too', '"It rose."', 'en', '“It rose.”'],
    ['turns marks inside', 'He said “no” twice.', 'en', '“He said ‘no’ twice.”'],
    ['keeps two quotations apart', '“No,” he said, “no.”', 'en', '“‘No,’ he said, ‘no.’”'],
    ['turns marks inside those back', 'He: “They told me ‘no’ twice.”', 'en', '“He: ‘They told me “no” twice.’”'],
    ['leaves apostrophes alone', 'It’s “the dogs’ and cats’ day”', 'en', '“It’s ‘the dogs’ and cats’ day’”'],
    ['turns German marks', '„Nein“, sagte er.', 'de', '„‚Nein‘, sagte er.“'],
    ['joins lines', 'It\n  rose.', 'en', '“It rose.”'],
    [
      'escapes what Markdown would read',
      '*x* _y_ a_b [z] <b> `c` #d',
      'en',
      '“\\*x\\* \\_y\\_ a_b \\[z\\] \\<b> \\`c\\` #d”',
    ],
    ['escapes a mention, not an address', '@jane, jane@example.org', 'en', '“\\@jane, jane@example.org”'],
    ['escapes entities', 'R&D &amp; more', 'en', '“R&D \\&amp; more”'],
    ['keeps money readable', 'from $5m to $6m', 'en', '“from $5m to $6m”'],
  ];
  for (const [title, passage, lang, quote] of rows) {
    it(title, () => {
      assert.equal(formatQuote(passage, lang), quote);
    });
  }
});

describe('formatBlockQuote', () => {
  it('marks every line, and leaves the marks around the whole out', () => {
    assert.equal(formatBlockQuote('“It rose.\n\nIt fell.”'), '> It rose.\n>\n> It fell.');
  });

  it('makes no list or heading of a line', () => {
    assert.equal(formatBlockQuote('1. It\n- rose\n# again'), '> 1\\. It\n> \\- rose\n> \\# again');
  });
});
