import { type AsyncNewscite, createNewscite, type Disposable, type FileChange } from '../core';

/**
 * The core on the caller's own thread, for hosts where no worker starts. Files are taken in one a turn of the event
 * loop, so that the editor stays alive between them; a single large file can still be felt.
 */
export function startInProcess(): Disposable & { readonly newscite: AsyncNewscite } {
  const newscite = createNewscite();
  const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  const handler: ProxyHandler<typeof newscite> = {
    get: (target, method: keyof typeof newscite) => {
      if (method === 'update') return update;
      return async (...parameters: unknown[]) => {
        await nextTurn();
        return (target[method] as (...parameters: unknown[]) => unknown)(...parameters);
      };
    },
  };
  async function update(changes: readonly FileChange[]): Promise<void> {
    for (const change of changes) {
      await nextTurn();
      newscite.update([change]);
    }
  }
  // The proxy turns each method's answer into a promise, which TypeScript cannot see.
  const sliced = new Proxy(newscite, handler) as unknown as AsyncNewscite;
  return {
    newscite: sliced,
    dispose: () => {
      newscite.clear();
    },
  };
}
