import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type SidecarPlace, type WrittenText } from '../../core';
import { writeFileAtomically } from '../fileAccess';

/** @throws Error with a sentence for the writer when the file is broken, and was left as it is */
export async function rewriteFile(path: string, edit: (current: string | undefined) => WrittenText): Promise<void> {
  const written = edit(await readIfThere(path));
  if (written.kind === 'refused') {
    throw new Error(`${path} was left as it is: ${written.problems.map(({ message }) => message).join(' ')}`);
  }
  if (written.kind === 'written') await writeFileAtomically(path, [new TextEncoder().encode(written.text)]);
}

/** The same of a source's sidecar, which begins as the one that was left behind at the article's former name. */
export async function rewriteSidecar(
  { sidecarUri, adoptedFrom }: SidecarPlace,
  edit: (current: string | undefined) => WrittenText,
): Promise<void> {
  const adopted = adoptedFrom === undefined ? undefined : await readIfThere(fileURLToPath(adoptedFrom));
  await rewriteFile(fileURLToPath(sidecarUri), (current) => edit(current ?? adopted));
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
