import { join } from 'node:path';
import { installEditor } from './editor';
import { linkExtension, writeSettings } from './home';
import { CACHE } from './install';
import { NEWEST } from './releases';
import { startServer } from './server';
import { addressOf } from './workbench';

/** One of these ports, so that the address stays the same from start to start where it can. */
const PORTS = '8137-8157';

/** Opens VS Code with Newscite and a folder for a browser on this machine, until Ctrl-C. */
export async function serve(folder: string): Promise<void> {
  const editor = await installEditor(NEWEST);
  const home = join(CACHE, 'home');
  await writeSettings(home);
  await linkExtension(home);
  const server = await startServer(editor, { home, port: PORTS, development: false });
  console.log(
    `\nVS Code ${NEWEST.vscode} with Newscite is at\n\n  ${addressOf({ port: server.port, folder })}\n\nCtrl-C ends it.`,
  );
  await new Promise((ended) => {
    process.once('SIGINT', ended);
    process.once('SIGTERM', ended);
  });
  await server.stop();
  console.log('Ended.');
}
