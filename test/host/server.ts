import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Editor } from './editor';

/** How a server is to be started. */
export interface ServerOptions {
  /** A folder of its own: settings, storage and installed extensions go here. */
  readonly home: string;
  /** A number or a range (`8137-8157`); any free one if left out. */
  readonly port?: string;
  /** Restricted Mode stays off unless asked for. */
  readonly workspaceTrust?: boolean;
  /** Lets the window honour `extensionDevelopmentPath` and `extensionTestsPath`, which it ignores in silence otherwise. */
  readonly development?: boolean;
}

/** A running VS Code server; its window opens at `http://localhost:<port>/`. */
export interface EditorServer {
  readonly port: number;
  /** What the server has written so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Where the server with this home keeps its user's files. */
export function foldersOf(home: string): { userData: string; extensions: string } {
  return { userData: join(home, 'user'), extensions: join(home, 'extensions') };
}

const READY = /Extension host agent listening on (\d+)/;
const START_MS = 60_000;

/** Starts the server and waits until it listens. @throws with its output when it ends before, or needs over a minute. */
export async function startServer(editor: Editor, options: ServerOptions): Promise<EditorServer> {
  // A group of its own: the extension hosts that it forks end with it.
  const child = spawn(editor.node, [editor.serverMain, ...argumentsOf(options)], { detached: true, stdio: 'pipe' });
  let output = '';
  const leaveNothing = () => {
    signalGroup(child, 'SIGKILL');
  };
  process.once('exit', leaveNothing);
  const stop = async () => {
    process.off('exit', leaveNothing);
    await stopGroup(child);
  };
  try {
    const port = await new Promise<number>((listening, fail) => {
      const read = (data: Buffer) => {
        output += data.toString();
        const port = READY.exec(output)?.[1];
        if (port !== undefined) listening(Number(port));
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('error', fail);
      child.once('exit', (code) => {
        fail(new Error(`VS Code's server ended with ${String(code)}:\n${output}`));
      });
      setTimeout(() => {
        fail(new Error(`VS Code's server did not listen in time:\n${output}`));
      }, START_MS).unref();
    });
    return { port, output: () => output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function argumentsOf({ home, port = '0', workspaceTrust = false, development = true }: ServerOptions): string[] {
  const { userData, extensions } = foldersOf(home);
  return [
    ...['--host', '127.0.0.1', '--port', port, '--without-connection-token', '--accept-server-license-terms'],
    ...['--disable-telemetry', '--server-data-dir', join(home, 'server')],
    ...['--user-data-dir', userData, '--extensions-dir', extensions],
    ...(development ? ['--enable-smoke-test-driver'] : []),
    ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
  ];
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  const late = setTimeout(() => {
    signalGroup(child, 'SIGKILL');
  }, 3000);
  await ended;
  clearTimeout(late);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    // Windows has no process groups to signal.
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in between.
  }
}

/** Turns Ctrl-C and a polite kill into an ordinary exit, at which every server started here is taken down. */
export function exitOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
