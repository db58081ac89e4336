import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ClaimIndex } from '../../../src/core/search/claimIndex';
import { type SearchSource } from '../../../src/core/search/entry';
import { textOf } from '../../../src/core/text/range';
import { claim, sourceOf } from './entries';

describe('Highlights', () => {
  function marked(given: SearchSource, query: string, field: 'text' | 'speaker' | 'outlet' | 'title' = 'text') {
    const index = new ClaimIndex();
    index.replaceSource(given);
    const found = index.search(query, 1)[0];
    return (found?.highlights()[field] ?? []).map((range) => textOf(found?.entry[field] ?? '', range));
  }

  for (const [text, query, ...expected] of [
    ['Craig Federighi rejected it', 'federigi rejectd', 'Federighi', 'rejected'],
    ['The opening of an open source', 'open ', 'open'],
    ['The opening', 'open', 'open'],
    ['It opens today', 'open ', 'open'],
    ['It opend today', 'opened ', 'opend'],
    ['Un café, deux cafe\u0301s', 'cafe', 'café'],
    ['deux cafe\u0301s', 'cafe', 'cafe\u0301'],
    ['I ﬁnd it', 'fin', 'ﬁn'],
    ['I ﬁnd it', 'find', 'ﬁnd'],
    ['😀\ud83d great😀 day', 'great day', 'great', 'day'],
    ['东京都政府宣布', '京都政', '京都政'],
    ['东京都', '京', '京'],
    ['𠮷野家の𠮷', '𠮷', '𠮷', '𠮷'],
    ['𝐇𝐞𝐥𝐥𝐨 world', 'hel', '𝐇𝐞𝐥'],
  ] as const) {
    it(`of ${query} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(marked(sourceOf('a', [claim({ text })]), query), expected);
    });
  }

  it('stand in the field that has the word', () => {
    const given = sourceOf('a', [claim({ text: 'We do not comment', speaker: 'Jane Roe' })], {
      outlet: 'Reuters',
      title: 'Roe is silent',
    });
    assert.deepEqual(marked(given, 'comment roe reuters silent', 'speaker'), ['Roe']);
    assert.deepEqual(marked(given, 'comment roe reuters silent', 'outlet'), ['Reuters']);
    assert.deepEqual(marked(given, 'comment roe reuters silent', 'title'), ['Roe', 'silent']);
  });

  it('are sorted, disjoint and within the text, whatever it is', () => {
    const char = fc.constantFrom('a', 'b', ' ', 'ß', 'ﬁ', 'é', '\u0301', '京', '都', '😀', '\ud83d', '𠮷');
    const anything = fc.array(char).map((chars) => chars.join(''));
    fc.assert(
      fc.property(anything, anything, (text, query) => {
        const index = new ClaimIndex();
        index.replaceSource(sourceOf('a', [claim({ text })], { title: query }));
        for (const { entry: found, highlights } of index.search(query, 1)) {
          for (const [field, ranges] of Object.entries(highlights())) {
            let behind = 0;
            for (const { start, end } of ranges) {
              assert.ok(behind <= start && start < end, `${start}-${end} behind ${behind}`);
              behind = end;
            }
            assert.ok(behind <= (found[field as 'text' | 'title'] ?? '').length);
          }
        }
      }),
    );
  });
});
