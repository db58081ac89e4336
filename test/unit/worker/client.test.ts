import assert from 'node:assert/strict';
import { type Channel } from '../../../src/worker/channel';
import { connect } from '../../../src/worker/client';
import { serve } from '../../../src/worker/serve';
import { DAM, file } from '../library/files';

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
    const { newscite } = connect(near);
    await newscite.update([file('dam.txt', DAM)]);
    const [hit] = (await newscite.search('raisd dam', 5)).hits;
    assert.match(hit?.claim.text ?? '', /dam will be raised/);
    assert.equal((await newscite.status()).sources, 1);
    assert.equal(await newscite.hoverAt('nothing', 0), undefined);
  });

  it('rejects what waits, and what comes after, when the thread is gone', async () => {
    const client = connect(wire()[0]);
    const waiting = client.newscite.status();
    assert.equal(client.fail(new Error('out of memory')), true);
    await assert.rejects(waiting, /out of memory/);
    await assert.rejects(client.newscite.status());
    assert.equal(client.fail(new Error('again')), false);
  });
});
