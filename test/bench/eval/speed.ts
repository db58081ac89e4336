import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Characters a second of processor time, the best of some rounds, since others may be at work on the machine. */
export interface Speed {
  /** `parseArticle` alone. */
  readonly parse: number;
  /** `extractClaims` alone. */
  readonly extract: number;
  /** One behind the other, as the product runs them. */
  readonly both: number;
}

/** How fast the code is as it ships: bundled, since a loader's wrappers cost a quarter of the speed. */
export function measureSpeed(texts: readonly string[]): Speed {
  const folder = mkdtempSync(join(tmpdir(), 'newscite-speed-'));
  try {
    const input = join(folder, 'texts.json');
    const outfile = join(folder, 'speed.cjs');
    writeFileSync(input, JSON.stringify(texts));
    const entryPoint = join(import.meta.dirname, 'speedEntry.ts');
    buildSync({ entryPoints: [entryPoint], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' });
    return JSON.parse(execFileSync(process.execPath, [outfile, input], { encoding: 'utf8' })) as Speed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
