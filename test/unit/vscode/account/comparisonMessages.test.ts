import assert from 'node:assert/strict';
import { comparisonMessageIn, subjectIn } from '../../../../src/vscode/account/comparisonMessages';

describe('A message of the comparison panel', () => {
  it('says that the page is there, or which claim was clicked', () => {
    assert.deepEqual(comparisonMessageIn({ type: 'ready' }), { type: 'ready' });
    const place = { row: 1, account: 0, claim: 2 };
    assert.deepEqual(comparisonMessageIn({ type: 'open', place, more: 'x' }), { type: 'open', place });
  });

  it('is nothing where it is anything else', () => {
    const others = [undefined, 'ready', { type: 'open' }, { type: 'open', place: { row: '1', account: 0, claim: 0 } }];
    for (const other of others) assert.equal(comparisonMessageIn(other), undefined);
  });
});

describe('What a comparison panel kept over a reload', () => {
  it('is a claim or an article', () => {
    assert.deepEqual(subjectIn({ claimId: '8f3a91c2' }), { claimId: '8f3a91c2' });
    assert.deepEqual(subjectIn({ sourceUri: 'file:///a.txt' }), { sourceUri: 'file:///a.txt' });
    assert.equal(subjectIn({ sourceUri: 7 }), undefined);
  });
});
