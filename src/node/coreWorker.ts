import { Worker } from 'node:worker_threads';
import { connect, type HostFiles, type WorkerClient } from '../worker/client';

/**
 * Starts the core in a worker thread.
 *
 * @param script the bundled worker's path
 * @param host what the worker may ask for
 * @param onCrash told once when the thread ends by itself; calls that wait are rejected first
 */
export function startCoreWorker(script: string, host: HostFiles, onCrash: (error: Error) => void): WorkerClient {
  const worker = new Worker(script);
  const channel: Parameters<typeof connect>[0] = {
    post: (message, handedOver = []) => {
      worker.postMessage(message, handedOver);
    },
    listen: (listener) => {
      worker.on('message', listener);
    },
    close: () => void worker.terminate(),
  };
  const client = connect(channel, host);
  const crashed = (error: Error) => {
    if (client.fail(error)) onCrash(error);
  };
  worker.on('error', crashed);
  worker.on('exit', (code) => {
    crashed(new Error(`The index's worker ended with code ${code}.`));
  });
  return client;
}
