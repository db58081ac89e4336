/**
 * Runs one of our own packaged files, the way in which the extension host runs `dist/web/extension.js`: a web worker that
 * was started from memory has no address that it could import from.
 *
 * @param scope what the script finds by these names
 */
export function evaluate(script: Uint8Array, scope: Readonly<Record<string, object>>): void {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(...Object.keys(scope), new TextDecoder().decode(script)) as (...values: object[]) => void;
  run(...Object.values(scope));
}
