import assert from 'node:assert/strict';
import { type AccountsNote } from '../../../../src/core';
import { accountsInShort, accountsLine } from '../../../../src/vscode/account/accountsText';
import { english } from '../english';

const line = (note: Partial<AccountsNote>) =>
  accountsLine({ accounts: 1, differing: 0, others: [], printedIn: [], ...note }, english);
const figure = { kind: 'figure', own: '3 billion', theirs: '7 billion', citekey: 'post2025' } as const;

describe('The line about accounts', () => {
  it('counts them, and says where they stand', () => {
    assert.equal(line({ accounts: 2, others: ['Coast Wire'] }), '2 independent accounts · also in Coast Wire');
    assert.equal(
      line({ accounts: 6, others: ['A', 'B', 'C', 'D', 'E'] }),
      '6 independent accounts · also in A, B, C and 2 more',
    );
  });

  it('has what differs side by side', () => {
    assert.equal(
      line({ accounts: 3, differing: 1, difference: figure }),
      '3 independent accounts · 1 differs: 3 billion here, 7 billion in @post2025',
    );
    assert.equal(
      line({ accounts: 3, differing: 2, difference: figure }),
      '3 independent accounts · 2 differ: 3 billion here, 7 billion in @post2025',
    );
  });

  it('says who denies it', () => {
    const range = { start: 4, end: 7 };
    const denial = { kind: 'negation', own: 'not', theirs: 'It held.', citekey: 'post', ownRange: range } as const;
    assert.match(line({ accounts: 2, differing: 1, difference: denial }), /“not” here, not so in @post$/);
    const theirs = { kind: 'negation', own: 'It held.', theirs: 'not', citekey: 'post', theirRange: range } as const;
    assert.match(line({ accounts: 2, differing: 1, difference: theirs }), /“not” in @post, not so here$/);
  });

  it('counts no copies', () => {
    assert.equal(line({ printedIn: ['Evening Mail'] }), 'also printed in Evening Mail');
  });
});

describe('Accounts in short', () => {
  it('are counted with those that differ, where there are several', () => {
    assert.equal(accountsInShort({ accounts: 1, differing: 0 }, english), undefined);
    assert.equal(accountsInShort({ accounts: 2, differing: 0 }, english), '2 accounts');
    assert.equal(accountsInShort({ accounts: 3, differing: 1 }, english), '3 accounts · 1 differs');
  });
});
