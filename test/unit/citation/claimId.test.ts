import assert from 'node:assert/strict';
import { claimId } from '../../../src/core/citation/claimId';

describe('claimId', () => {
  it('is 8 hex digits of key and words, however they are typeset', () => {
    const id = claimId('gazette', 'He said: "It’s – over."');
    assert.match(id, /^[0-9a-f]{8}$/);
    assert.equal(claimId('gazette', "He  said: “It's - over.”"), id);
    assert.notEqual(claimId('herald', 'He said: "It’s – over."'), id);
    assert.notEqual(claimId('gazette', 'He said: "It’s not – over."'), id);
  });

  it('gets longer where another claim has it', () => {
    const id = claimId('gazette', 'x');
    const longer = claimId('gazette', 'x', (taken) => taken === id);
    assert.match(longer, /^[0-9a-f]{12}$/);
    assert.ok(longer.startsWith(id));
  });
});
