import { type Channel } from './channel';
import { connect, type HostFiles, type WorkerClient } from './client';

/** What this needs of the DOM's `Worker`: the project is compiled without the DOM's types. */
interface BrowserWorker {
  postMessage(message: unknown, handedOver: readonly ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}
declare const Worker: new (url: string) => BrowserWorker;

/**
 * Starts the core in a nested web worker.
 *
 * @param script the bundled worker's code
 * @param host what the worker may ask for
 * @param onCrash told once when the worker could not be started or failed
 */
export function startBrowserWorker(script: Uint8Array, host: HostFiles, onCrash: (error: Error) => void): WorkerClient {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(script)], { type: 'text/javascript' }));
  const worker = new Worker(url);
  const channel: Channel = {
    post: (message, handedOver = []) => {
      worker.postMessage(message, handedOver);
    },
    listen: (listener) => {
      worker.addEventListener('message', ({ data }) => {
        listener(data);
      });
    },
    close: () => {
      worker.terminate();
      // Not before: VS Code's own `Worker` loads the address a while after it was made.
      URL.revokeObjectURL(url);
    },
  };
  const client = connect(channel, host);
  worker.addEventListener('error', ({ message }) => {
    const error = new Error(message ?? 'The index’s worker failed.');
    if (client.fail(error)) onCrash(error);
  });
  return client;
}
