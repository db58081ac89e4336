import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ShapeReader, ShapeWriter } from '../../../src/core/library/store/shapes';

function through(value: unknown, text = ''): unknown {
  const writer = new ShapeWriter();
  const json = JSON.stringify({ packed: writer.pack(value, text), shapes: writer.shapes });
  const { packed, shapes } = JSON.parse(json) as { packed: never; shapes: string[][] };
  return new ShapeReader(shapes).unpack(packed, text);
}

describe('Values packed by their shapes', () => {
  it('are the same again', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), tie('list'), tie('object'), tie('map')),
      list: fc.array(tie('any'), { maxLength: 4 }),
      object: fc.dictionary(
        fc.string({ minLength: 1 }).filter((key) => key !== '__proto__' && !key.includes(' ')),
        tie('any'),
        { maxKeys: 4, noNullPrototype: true },
      ),
      map: fc.array(fc.tuple(fc.string(), tie('any')), { maxLength: 3 }).map((entries) => new Map(entries)),
    })).any;
    fc.assert(
      fc.property(value, (any) => {
        assert.deepEqual(through(any), any);
      }),
    );
  });

  it('leave out the words that stand in the text, and no others', () => {
    const text = 'The tide turned.';
    const words = [
      { start: 4, end: 8, text: 'tide' },
      { start: 4, end: 8, text: 'ebb' },
      { start: 0, end: 0, text: '' },
    ];
    assert.deepEqual(through(words, text), words);
    assert.doesNotMatch(JSON.stringify(new ShapeWriter().pack(words, text)), /tide/);
  });
});
