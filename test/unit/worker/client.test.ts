import assert from 'node:assert/strict';
import { type Channel } from '../../../src/worker/channel';
import { connect } from '../../../src/worker/client';
import { serve } from '../../../src/worker/serve';
import { LatestOnly } from '../../../src/vscode/base/latestOnly';
import { DAM, file } from '../library/files';

const NO_FILES = { packed: () => Promise.resolve(undefined) };

/** The two ends of a wire that hands over structured clones, a turn of the event loop later. */
function wire(): readonly [Channel, Channel] {
  const listeners: ((message: unknown) => void)[][] = [[], []];
  const end = (own: number): Channel => ({
    post: (message) => {
      const clone: unknown = structuredClone(message);
      setImmediate(() =>
        listeners[1 - own]?.forEach((listener) => {
          listener(clone);
        }),
      );
    },
    listen: (listener) => listeners[own]?.push(listener),
  });
  return [end(0), end(1)];
}

describe('The core behind a channel', () => {
  it('answers as it does without one', async () => {
    const [near, far] = wire();
    serve(far);
    const { newscite } = connect(near, NO_FILES);
    await newscite.update([file('dam.txt', DAM)]);
    const [hit] = (await newscite.search('raisd dam', 5)).hits;
    assert.match(hit?.claim.text ?? '', /dam will be raised/);
    assert.equal((await newscite.status()).sources, 1);
    assert.equal(await newscite.hoverAt('nothing', 0), undefined);
  });

  it('is asked one search at a time, of many the newest, and told of no answer that nobody waits for', async () => {
    const [near, far] = wire();
    serve(far);
    const { newscite } = connect(near, NO_FILES);
    await newscite.update([file('dam.txt', DAM)]);
    const asked: string[] = [];
    const delivered: (readonly [query: string, hits: number])[] = [];
    let running = 0;
    const queries = new LatestOnly(
      async (query: string) => {
        asked.push(query);
        assert.equal(++running, 1);
        try {
          return await newscite.search(query, 5);
        } finally {
          running--;
        }
      },
      ({ hits }, query) => delivered.push([query, hits.length]),
      (error) => {
        throw error;
      },
    );
    for (const query of ['d', 'da', 'dam', 'dam nothing:', 'dam raised']) queries.ask(query);
    await queries.settled();
    assert.deepEqual(asked, ['d', 'dam raised']);
    assert.equal(delivered.at(-1)?.[0], 'dam raised');
    assert.equal(delivered.at(-1)?.[1], (await newscite.search('dam raised', 5)).hits.length);
    queries.ask('dam');
    queries.ask('dam rais');
    queries.dispose();
    await queries.settled();
    assert.deepEqual(asked.slice(2), ['dam'], 'what waited when the box was closed is not asked');
    assert.equal(delivered.length, 2, 'nor is its answer drawn');
  });

  it('takes large bytes over without a copy, and small ones as they are', async () => {
    const handed: number[] = [];
    const [near, far] = wire();
    serve(far);
    const { newscite } = connect(
      {
        ...near,
        post: (message, handedOver = []) => {
          handed.push(handedOver.length);
          near.post(message);
        },
      },
      NO_FILES,
    );
    const large = new Uint8Array(1 << 20);
    assert.deepEqual(await newscite.restore(large, []), []);
    assert.deepEqual(await newscite.restore(large.subarray(1), []), [], 'a part of others’ bytes stays theirs');
    assert.deepEqual(await newscite.restore(new Uint8Array(9), []), []);
    assert.deepEqual(handed, [1, 0, 0]);
  });

  it('rejects what waits, and what comes after, when the thread is gone', async () => {
    const client = connect(wire()[0], NO_FILES);
    const waiting = client.newscite.status();
    assert.equal(client.fail(new Error('out of memory')), true);
    await assert.rejects(waiting, /out of memory/);
    await assert.rejects(client.newscite.status());
    assert.equal(client.fail(new Error('again')), false);
  });
});
