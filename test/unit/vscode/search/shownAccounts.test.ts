import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { type AccountCounts } from '../../../../src/core';
import { type ClaimLine, ShownAccounts } from '../../../../src/vscode/search/shownAccounts';

/** Long enough for a writer to have paused, and for every claim to be asked for after. */
async function pause(): Promise<void> {
  mock.timers.tick(1000);
  for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const lineOf = (id: string): ClaimLine => ({ claim: { id } });

describe('The accounts of the lines on the screen', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  function set(all: readonly ClaimLine[], counts: Readonly<Record<string, AccountCounts>>) {
    const asked: string[] = [];
    const list = { all, active: 0 };
    const seen = { draws: 0, asked, list, beforeAnswer: (): unknown => undefined };
    const accounts = new ShownAccounts(
      async (id) => {
        asked.push(id);
        await Promise.resolve();
        seen.beforeAnswer();
        return counts[id];
      },
      () => list,
      () => seen.draws++,
      (error) => assert.fail(String(error)),
    );
    return { seen, accounts };
  }
  const two = { accounts: 2, differing: 1 };
  const alone = { accounts: 1, differing: 0 };

  it('are asked for once, and drawn once all are known', async () => {
    const { seen, accounts } = set([lineOf('a'), {}, lineOf('b')], { a: two, b: alone });
    accounts.changed();
    await pause();
    accounts.changed();
    await pause();
    assert.deepEqual(seen.asked, ['a', 'b']);
    assert.equal(seen.draws, 1);
    assert.deepEqual(accounts.of(lineOf('a')), two);
  });

  it('are no news where nobody else tells it', async () => {
    const { seen, accounts } = set([lineOf('a')], { a: alone });
    accounts.changed();
    await pause();
    assert.equal(seen.draws, 0);
  });

  it('are not asked for far from the active line', async () => {
    const all = Array.from({ length: 60 }, (_, at) => lineOf(String(at)));
    const { seen, accounts } = set(all, {});
    seen.list.active = 30;
    accounts.changed();
    await pause();
    assert.deepEqual([seen.asked[0], seen.asked.at(-1)], ['18', '42']);
  });

  it('are left when the writer goes on, and what was learned is drawn then', async () => {
    const { seen, accounts } = set([lineOf('a'), lineOf('b'), lineOf('c')], { a: two, b: alone, c: alone });
    seen.beforeAnswer = () => {
      if (seen.asked.length === 2) accounts.changed();
    };
    accounts.changed();
    await pause();
    await pause();
    assert.deepEqual(seen.asked, ['a', 'b', 'b', 'c']);
    assert.equal(seen.draws, 1);
  });

  it('are drawn no more once the list is gone', async () => {
    const { seen, accounts } = set([lineOf('a')], { a: two });
    seen.beforeAnswer = () => {
      accounts.dispose();
    };
    accounts.changed();
    await pause();
    assert.equal(seen.draws, 0);
  });

  it('are asked for again when they are not known yet, and after articles have changed', async () => {
    const counts: Record<string, AccountCounts> = {};
    const { seen, accounts } = set([lineOf('a')], counts);
    accounts.changed();
    await pause();
    counts.a = two;
    accounts.changed();
    await pause();
    accounts.forget();
    accounts.changed();
    await pause();
    assert.deepEqual(seen.asked, ['a', 'a', 'a']);
  });
});
