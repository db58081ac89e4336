import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CslItem } from '../../../src/core/citation/csl';
import { withReferences } from '../../../src/core/citation/withReferences';

const RIVER: CslItem = {
  id: 'river',
  type: 'article-newspaper',
  title: 'The River Rose',
  issued: { 'date-parts': [[2025]] },
};

function written(current: string | undefined, ...items: CslItem[]): string {
  const result = withReferences(current, items);
  if (result.kind !== 'written') assert.fail(result.kind);
  return result.text;
}

describe('withReferences', () => {
  it('begins a file', () => {
    const text = written(undefined, RIVER);
    assert.deepEqual(JSON.parse(text), [RIVER]);
    assert.ok(text.endsWith('}\n]\n'));
  });

  it('leaves every character of other entries alone', () => {
    const others = '[\n    {"id":"x",   "note": "é"},\n\n    { "id": "y" }';
    const text = written(`${others}\n]\n`, RIVER);
    assert.ok(text.startsWith(`${others},\n    {\n        "id": "river"`));
    assert.deepEqual((JSON.parse(text) as unknown[])[2], RIVER);
  });

  it('changes nothing the second time', () => {
    assert.deepEqual(withReferences(written('[]', RIVER), [RIVER]), { kind: 'unchanged' });
  });

  it('keeps line ends, tabs and a byte order mark', () => {
    const text = written('\uFEFF[\r\n\t{\r\n\t\t"id": "x"\r\n\t}\r\n]\r\n', RIVER);
    assert.ok(text.startsWith('\uFEFF[\r\n\t{'));
    assert.ok(!/[^\r]\n/.test(text));
    assert.ok(text.includes('\r\n\t\t"title": "The River Rose"'));
  });

  it('brings its own entry up to date and keeps fields of others in it', () => {
    const text = written('[{"id": "river", "title": "The River Rose", "URL": "old", "note": "mine"}]', {
      ...RIVER,
      URL: 'new',
    });
    assert.deepEqual(JSON.parse(text), [
      { id: 'river', title: 'The River Rose', URL: 'new', note: 'mine', type: RIVER.type, issued: RIVER.issued },
    ]);
  });

  it('only fills in an entry that someone else wrote', () => {
    const text = written('[{"id": "river", "type": "book", "title": "A Book", "issued": {"literal": "c. 1900"}}]', {
      ...RIVER,
      URL: 'new',
    });
    assert.deepEqual(JSON.parse(text), [
      { id: 'river', type: 'book', title: 'A Book', issued: { literal: 'c. 1900' }, URL: 'new' },
    ]);
  });

  it('keeps a date that is known more precisely', () => {
    const current = JSON.stringify([{ ...RIVER, issued: { 'date-parts': [['2025', 7, 23]] } }]);
    assert.deepEqual(withReferences(current, [RIVER]), { kind: 'unchanged' });
  });

  it('refuses what is no array of items', () => {
    for (const current of ['{', '{}', '[1,]', '// comment\n[]', '"x"', '['.repeat(20_000)]) {
      assert.equal(withReferences(current, [RIVER]).kind, 'refused', current.slice(0, 20));
    }
  });

  it('keeps all other entries of any array', () => {
    const entries = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(entries, fc.constantFrom(undefined, 1, 2, '\t'), (list, indent) => {
        const others = (JSON.parse(JSON.stringify(list)) as Record<string, unknown>[]).filter(
          ({ id }) => id !== 'river',
        );
        const after = JSON.parse(written(JSON.stringify(others, undefined, indent), RIVER)) as unknown[];
        assert.deepEqual(after, [...others, RIVER]);
      }),
    );
  });
});
