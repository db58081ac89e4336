import { type AsyncNewscite } from '../core';
import { connect, type WorkerClient } from './client';

type MessageListener = (event: { readonly data: unknown }) => void;

/**
 * Runs the web worker's code on the caller's own thread, for hosts where no worker starts: each call, and of an update
 * each file, has a turn of the event loop, so that the editor stays alive between them. A single large file can be felt.
 *
 * @param script the bundled web worker's code, `dist/web/worker.js`
 */
export function startInProcess(script: Uint8Array): WorkerClient {
  const toCore = new Set<MessageListener>();
  const fromCore = new Set<(message: unknown) => void>();
  const workerScope = {
    postMessage: (message: unknown) => {
      for (const listener of fromCore) listener(message);
    },
    addEventListener: (_type: 'message', listener: MessageListener) => toCore.add(listener),
  };
  evaluate(script, workerScope);
  const client = connect({
    post: (data) =>
      setTimeout(() => {
        for (const listener of toCore) listener({ data });
      }),
    listen: (listener) => {
      fromCore.add(listener);
    },
  });
  return { ...client, newscite: oneFileATurn(client.newscite) };
}

/** The worker's bundle asks for nothing but its `self`. */
function evaluate(script: Uint8Array, self: object): void {
  // Our own packaged file, run the way in which the extension host runs dist/web/extension.js: bundling the core into
  // both would double the size of the extension for the sake of hosts that hardly exist.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('self', new TextDecoder().decode(script)) as (self: object) => void;
  run(self);
}

function oneFileATurn(newscite: AsyncNewscite): AsyncNewscite {
  const update: AsyncNewscite['update'] = async (changes) => {
    for (const change of changes) await newscite.update([change]);
  };
  return new Proxy(newscite, {
    get: (target, method: keyof AsyncNewscite) => (method === 'update' ? update : target[method]),
  });
}
