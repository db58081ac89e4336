import { createBirpc } from 'birpc';
import { type AsyncNewscite, type Disposable, type Newscite } from '../core';
import { type Channel } from './channel';
import { type HostFiles } from './hostFiles';

export type { HostFiles };

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

/** Calls the core at the other end of the channel, and answers what it asks of its host. */
export function connect(channel: Channel, host: HostFiles): WorkerClient {
  const rpc = createBirpc<Newscite, HostFiles>(host, {
    post: (message) => {
      channel.post(message, largeIn(message));
    },
    on: (listener) => {
      channel.listen(listener);
    },
    // A first index of a large folder may keep a search waiting; what is lost is told by `fail`, not by a clock.
    timeout: -1,
  });
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

/** From here on, copying would hold up the caller's thread for longer than a moment. */
const LARGE = 1 << 20;

/** Of a call's arguments those that are large: whoever hands such bytes over has no use for them any more. */
function largeIn(message: unknown): readonly ArrayBuffer[] {
  const { a: parameters = [] } = message as { readonly a?: readonly unknown[] };
  return parameters.flatMap((parameter) =>
    parameter instanceof Uint8Array &&
    parameter.length >= LARGE &&
    parameter.length === parameter.buffer.byteLength &&
    parameter.buffer instanceof ArrayBuffer
      ? [parameter.buffer]
      : [],
  );
}
