import { createBirpc } from 'birpc';
import { type AsyncNewscite, type Disposable, type Newscite } from '../core';
import { type Channel } from './channel';

/** The core in another thread. Disposing it ends the thread. */
export interface WorkerClient extends Disposable {
  readonly newscite: AsyncNewscite;
  /**
   * The thread is gone: rejects all calls that wait for an answer, and those to come.
   *
   * @returns false when it had been disposed or had failed before
   */
  fail(reason: Error): boolean;
}

/** Calls the core at the other end of the channel. */
export function connect(channel: Channel): WorkerClient {
  const rpc = createBirpc<Newscite>(
    {},
    {
      post: (message) => {
        channel.post(message);
      },
      on: (listener) => {
        channel.listen(listener);
      },
      // A first index of a large folder may keep a search waiting; what is lost is told by `fail`, not by a clock.
      timeout: -1,
    },
  );
  const fail = (reason: Error): boolean => {
    if (rpc.$closed) return false;
    rpc.$close(reason);
    return true;
  };
  return {
    newscite: rpc,
    fail,
    dispose: () => {
      if (fail(new Error('Newscite was shut down.'))) channel.close?.();
    },
  };
}
