import assert from 'node:assert/strict';
import { type AsyncNewscite } from '../../../src/core';
import { LastingCore } from '../../../src/vscode/lastingCore';

/** Starts cores that answer with their number, and ends them as a crash does. */
class Cores {
  readonly told: string[] = [];
  readonly disposed: number[] = [];
  private crashes: ((error: Error) => void)[] = [];

  lasting(startFails: (number: number) => boolean = () => false): LastingCore {
    const start = async (onCrash: (error: Error) => void) => {
      const number = this.crashes.push(onCrash);
      await Promise.resolve();
      if (startFails(number)) throw new Error('no thread');
      const newscite = { pinRanges: () => Promise.resolve([{ start: number, end: number }]) };
      // Of the façade only this is asked.
      return { newscite: newscite as unknown as AsyncNewscite, dispose: () => this.disposed.push(number) };
    };
    return new LastingCore(start, {
      restarted: ({ message }) => this.told.push(`restarted: ${message}`),
      gaveUp: ({ message }) => this.told.push(`gave up: ${message}`),
    });
  }

  async crash(message: string): Promise<void> {
    this.crashes.at(-1)?.(new Error(message));
    await settle();
  }
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const answering = async (core: LastingCore) => (await core.newscite.pinRanges(''))[0]?.start;

describe('A lasting core', () => {
  it('is started again when it ends, and says so', async () => {
    const cores = new Cores();
    const core = cores.lasting();
    assert.equal(await answering(core), 1);
    await cores.crash('out of memory');
    assert.deepEqual(cores.told, ['restarted: out of memory']);
    assert.equal(await answering(core), 2);
  });

  it('lets calls wait for the new core', async () => {
    const cores = new Cores();
    const core = cores.lasting();
    await core.ready();
    const crashed = cores.crash('gone');
    assert.equal(await answering(core), 2);
    await crashed;
  });

  it('is not started a third time unless it is asked to', async () => {
    const cores = new Cores();
    const core = cores.lasting();
    await cores.crash('first');
    await cores.crash('second');
    assert.deepEqual(cores.told, ['restarted: first', 'gave up: second']);
    await core.restart();
    assert.equal(await answering(core), 3);
    await cores.crash('third');
    assert.equal(cores.told.at(-1), 'gave up: third');
  });

  it('gives up when no second one starts', async () => {
    const cores = new Cores();
    const core = cores.lasting((number) => number > 1);
    await cores.crash('gone');
    assert.deepEqual(cores.told, ['gave up: gone']);
    await assert.rejects(answering(core), /no thread/);
  });

  it('ends the core that is running, and starts none after', async () => {
    const cores = new Cores();
    const core = cores.lasting();
    await core.ready();
    core.dispose();
    await cores.crash('too late');
    assert.deepEqual([cores.disposed, cores.told], [[1], []]);
  });
});
