import { Worker } from 'node:worker_threads';
import { connect, type WorkerClient } from '../worker/client';

/**
 * Starts the core in a worker thread.
 *
 * @param script the bundled worker's path
 * @param onCrash told once when the thread ends by itself; calls that wait are rejected first
 */
export function startCoreWorker(script: string, onCrash: (error: Error) => void): WorkerClient {
  const worker = new Worker(script);
  const client = connect({
    post: (message, handedOver = []) => {
      worker.postMessage(message, handedOver);
    },
    listen: (listener) => {
      worker.on('message', listener);
    },
    close: () => void worker.terminate(),
  });
  const crashed = (error: Error) => {
    if (client.fail(error)) onCrash(error);
  };
  worker.on('error', crashed);
  worker.on('exit', (code) => {
    crashed(new Error(`The index's worker ended with code ${code}.`));
  });
  return client;
}
