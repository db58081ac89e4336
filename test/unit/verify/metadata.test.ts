import assert from 'node:assert/strict';
import { completionContextAt } from '../../../src/core/features/citing/completionContext';
import { fixed, found, libraryOf, told } from './checked';

const ARTICLE = `The dam was closed on Friday, Ruth Okafor said. "It's the worst flood we have seen," she said.`;
const inAbstract = (words: string, before = '"', behind = '"') =>
  `---\nabstract: ${before}${words}${behind}\n---\n\nText.\n`;

describe('Metadata that cites', () => {
  const newscite = libraryOf({ dam: ARTICLE });

  it('is checked as the text is, and put right in its own writing', () => {
    const draft = inAbstract("It was “it''s the worst storm we have seen” [@dam].", "'", "'");
    const [misquote] = found(newscite, draft, 'misquote');
    assert.equal(
      misquote && draft.slice(misquote.range.start, misquote.range.end),
      "it''s the worst storm we have seen",
    );
    assert.match(
      fixed(draft, misquote?.fixes[0]),
      /abstract: 'It was “[Ii]t''s the worst flood we have seen” \[@dam\]\.'/,
    );
    assert.deepEqual(
      told(newscite, inAbstract("“it''s the worst flood we have seen” [@dam]", "'", "'"), 'misquote'),
      [],
    );
    assert.equal(told(newscite, inAbstract('It fell [@dan].'), 'unknown-source').length, 1);
  });

  it('that cites nothing is left alone', () => {
    const title = '---\ntitle: The “worst flood that anybody had seen”\nauthor: "@jane"\n---\n\nText.\n';
    assert.deepEqual(
      newscite.check(title, [], {}).filter(({ isDoubtful }) => !isDoubtful),
      [],
    );
  });

  it('gives the card and the completion of its citations', () => {
    const draft = inAbstract('It was closed [@dam, para. 1].');
    const offset = draft.indexOf('@dam') + 2;
    assert.ok(newscite.hoverAt(draft, offset));
    assert.equal(completionContextAt(draft, draft.indexOf(', para'))?.kind, 'key');
    assert.equal(completionContextAt('---\nlang: en-@d\n---\n', 14), undefined);
  });
});
