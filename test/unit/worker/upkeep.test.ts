import assert from 'node:assert/strict';
import { Upkeep } from '../../../src/worker/upkeep';

describe('Upkeep', () => {
  it('goes on while there is more to do, a turn each, and starts again after a call', async () => {
    let left = 3;
    let rested: () => void = () => undefined;
    const upkeep = new Upkeep(() => {
      if (--left > 0) return true;
      rested();
      return false;
    });
    const rest = () => new Promise<void>((resolve) => (rested = resolve));
    upkeep.afterCall();
    upkeep.afterCall();
    assert.equal(left, 3, 'nothing is done before the call is answered');
    await rest();
    assert.equal(left, 0);
    left = 1;
    upkeep.afterCall();
    await rest();
    assert.equal(left, 0);
  });
});
