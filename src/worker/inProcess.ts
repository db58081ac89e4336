import { type AsyncNewscite } from '../core';
import { connect, type HostFiles, type WorkerClient } from './client';
import { evaluate } from './evaluate';

type MessageListener = (event: { readonly data: unknown }) => void;

/**
 * Runs the web worker's code on the caller's own thread, for hosts where no worker starts: each call, and of an update
 * each file, has a turn of the event loop, so that the editor stays alive between them. A single large file can be felt.
 *
 * @param script the bundled web worker's code, `dist/web/worker.js`
 */
export function startInProcess(script: Uint8Array, host: HostFiles): WorkerClient {
  const toCore = new Set<MessageListener>();
  const fromCore = new Set<(message: unknown) => void>();
  const workerScope = {
    postMessage: (message: unknown) => {
      for (const listener of fromCore) listener(message);
    },
    addEventListener: (_type: 'message', listener: MessageListener) => toCore.add(listener),
  };
  // Bundling the core into the extension, too, would double its size for the sake of hosts that hardly exist.
  evaluate(script, { self: workerScope });
  const channel = {
    post: (data: unknown) =>
      setTimeout(() => {
        for (const listener of toCore) listener({ data });
      }),
    listen: (listener: (message: unknown) => void) => {
      fromCore.add(listener);
    },
  };
  const client = connect(channel, host);
  return { ...client, newscite: oneFileATurn(client.newscite) };
}

function oneFileATurn(newscite: AsyncNewscite): AsyncNewscite {
  const update: AsyncNewscite['update'] = async (changes) => {
    for (const change of changes) await newscite.update([change]);
  };
  return new Proxy(newscite, {
    get: (target, method: keyof AsyncNewscite) => (method === 'update' ? update : target[method]),
  });
}
