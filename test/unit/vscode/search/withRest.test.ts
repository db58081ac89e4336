import assert from 'node:assert/strict';
import { withRest } from '../../../../src/vscode/search/withRest';

const hit = (id: string, ...copies: string[]) => ({ claim: { id }, copies: copies.map((copy) => ({ id: copy })) });
const idsOf = (hits: readonly { readonly claim: { readonly id: string } }[]) => hits.map(({ claim }) => claim.id);

describe('withRest', () => {
  it('puts behind what is drawn what a longer answer has besides', () => {
    const longer = [hit('a'), hit('b'), hit('c'), hit('d')];
    assert.deepEqual(idsOf(withRest([hit('a'), hit('b')], longer)), ['a', 'b', 'c', 'd']);
  });

  it('leaves what is drawn where it is, whatever the longer answer has first', () => {
    assert.deepEqual(idsOf(withRest([hit('a'), hit('b')], [hit('b'), hit('a'), hit('c')])), ['a', 'b', 'c']);
  });

  it('shows no sentence twice for which the longer answer has another source', () => {
    assert.deepEqual(idsOf(withRest([hit('a', 'copy')], [hit('copy', 'a'), hit('c')])), ['a', 'c']);
  });
});
