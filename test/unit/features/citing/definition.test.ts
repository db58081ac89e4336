import assert from 'node:assert/strict';
import { DAM } from '../../library/files';
import { caret, claimWith, desk } from '../desk';

function leadsTo(marked: string): readonly string[] | undefined {
  const { text, offset } = caret(marked);
  return desk()
    .definitionsAt(text, offset)
    ?.targets.map(({ uri, range }) => `${uri.replace(/.*\//, '')}:${range.start}-${range.end}`);
}

describe('citationLinks', () => {
  it('are the keys of articles that are at hand, each leading where its citation does', () => {
    const draft = 'So [@nobody; see -@dam, para. 2], and @{ferry} too.';
    const links = desk().citationLinks(draft);
    assert.deepEqual(
      links.map(({ range, target }) => [draft.slice(range.start, range.end), target.uri.replace(/.*\//, '')]),
      [
        ['-@dam', 'dam.txt'],
        ['@{ferry}', 'ferry.txt'],
      ],
    );
    assert.equal(links[0]?.target.range.start, DAM.indexOf('"We looked'));
  });
});

describe('definitionsAt', () => {
  const { start, end } = claimWith(desk(), 'Work starts').location.range;
  const pin = `<!--claim:${claimWith(desk(), 'Work starts').id}-->`;

  it('leads to the pinned sentence', () => {
    assert.equal(DAM.slice(start, end), 'Work starts in May.');
    assert.deepEqual(leadsTo(`[@d|am, para. 1]${pin}`), [`dam.txt:${start}-${end}`]);
  });

  it('leads to the paragraph where nothing is pinned', () => {
    const from = DAM.indexOf('"We looked');
    assert.deepEqual(leadsTo('[@dam, para. 2|]'), [`dam.txt:${from}-${DAM.trimEnd().length}`]);
  });

  it('leads to one source from its place in a group, and to all from the pin', () => {
    assert.equal(leadsTo(`[@dam, para. 1; @f|erry]${pin}`)?.length, 1);
    assert.equal(leadsTo(`[@dam, para. 1; @ferry]<!--claim:aaaa|aaaa - -->`)?.length, 2);
  });

  it('leads nowhere from an unknown key, and is silent beside citations', () => {
    assert.deepEqual(leadsTo('[@unheard|]'), []);
    assert.equal(leadsTo('no |citation [@dam]'), undefined);
  });

  it('counts lines and characters as editors do', () => {
    const [target] = desk().definitionsAt('[@dam, para. 2]', 3)?.targets ?? [];
    assert.deepEqual(target?.span.from, { line: 4, character: 0 });
  });
});
