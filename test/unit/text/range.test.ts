import assert from 'node:assert/strict';
import { shifted } from '../../../src/core/text/range';

describe('shifted', () => {
  it('moves a range with what it carries', () => {
    assert.deepEqual(shifted({ start: 3, end: 7, text: 'said' }, -3), { start: 0, end: 4, text: 'said' });
  });

  it('leaves what is not moved the object that it is, by -0 too', () => {
    const range = { start: 0, end: 4 };
    assert.equal(shifted(range, 0), range);
    assert.equal(shifted(range, -range.start), range);
  });
});
