import assert from 'node:assert/strict';
import { formatCitation } from '../../../src/core/citation/formatCitation';

const A = { key: 'a', paragraph: 3, claimId: '8f3a91c2' };
const B = { key: 'b', paragraph: 1 };
const C = { key: 'c', claimId: '00c0ffee' };

describe('formatCitation', () => {
  it('puts the pin behind the bracket', () => {
    assert.equal(formatCitation([A], 'bracketed'), '[@a, para. 3]<!--claim:8f3a91c2-->');
  });

  it('gives each item an id or a dash', () => {
    assert.equal(
      formatCitation([A, B, C], 'bracketed'),
      '[@a, para. 3; @b, para. 1; @c]<!--claim:8f3a91c2 - 00c0ffee-->',
    );
  });

  it('writes no pin where no item has an id', () => {
    assert.equal(formatCitation([B], 'bracketed'), '[@b, para. 1]');
  });

  it('makes the first source part of the sentence', () => {
    assert.equal(formatCitation([A], 'narrative'), '@a [para. 3]<!--claim:8f3a91c2-->');
    assert.equal(formatCitation([A, B], 'narrative'), '@a [para. 3; @b, para. 1]<!--claim:8f3a91c2 - -->');
    assert.equal(formatCitation([C, B], 'narrative'), '@c [@b, para. 1]<!--claim:00c0ffee - -->');
    assert.equal(formatCitation([C], 'narrative'), '@c<!--claim:00c0ffee-->');
  });

  it('puts keys that pandoc would not read whole in braces', () => {
    assert.equal(formatCitation([{ key: 'https://example.org/a/' }], 'bracketed'), '[@{https://example.org/a/}]');
  });

  it('writes nothing for nothing', () => {
    assert.equal(formatCitation([], 'narrative'), '');
  });
});
