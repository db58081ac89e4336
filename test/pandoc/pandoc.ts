import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface PandocRun {
  /** As in pandoc's defaults files. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly text: string | null;
  readonly files: Readonly<Record<string, string>>;
}

export interface PandocResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly warnings: readonly unknown[];
}

/** Pandoc itself, compiled to WebAssembly. Starting it takes a second, each run a quarter of one. */
export function pandoc(runs: readonly PandocRun[]): readonly PandocResult[] {
  const script = join(__dirname, 'pandoc.mjs');
  const maxBuffer = 256 * 1024 * 1024;
  const { stdout, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(runs),
    encoding: 'utf8',
    maxBuffer,
  });
  if (stdout === '') throw new Error(`pandoc did not run: ${stderr}`);
  return JSON.parse(stdout) as PandocResult[];
}
