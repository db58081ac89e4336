import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from './install';

/** The folder of articles and a draft that tests and newcomers work in; always in a copy. */
export const SAMPLE = join(PROJECT, 'test/fixtures/sample');

/** Runs `work` in a fresh copy of the sample folder, which is gone afterwards. */
export async function withSample<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'newscite-')));
  try {
    return await work(await copySample(join(home, 'sample')));
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Copies the sample folder to `folder`, and returns that. */
export async function copySample(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  if (existsSync(SAMPLE)) await cp(SAMPLE, folder, { recursive: true });
  return folder;
}
