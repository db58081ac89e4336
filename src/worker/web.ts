import { serve } from './serve';

/** What this needs of `DedicatedWorkerGlobalScope`: the project is compiled without the DOM's types. */
declare const self: {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
};

serve({
  post: (message) => {
    self.postMessage(message);
  },
  listen: (listener) => {
    self.addEventListener('message', ({ data }) => {
      listener(data);
    });
  },
});
