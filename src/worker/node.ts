import { parentPort } from 'node:worker_threads';
import { serve } from './serve';

const port = parentPort;
if (port === null) throw new Error('This module is the entry of a worker thread.');
serve({
  post: (message) => {
    port.postMessage(message);
  },
  listen: (listener) => {
    port.on('message', listener);
  },
});
