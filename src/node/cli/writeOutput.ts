import { stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf } from './reasonOf';

/**
 * Writes what a command makes to a file, or to standard output where none is named.
 *
 * @param name what an error calls the file
 * @throws Error with a sentence for the writer when the file can't be written
 */
export async function writeOutput(text: string, path: string | undefined, name = path): Promise<void> {
  if (path === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(path, text);
  } catch (error) {
    const folder = dirname(path);
    const hasFolder = await stat(folder).then(
      () => true,
      () => false,
    );
    const reason = hasFolder ? reasonOf(error) : `there is no folder ${folder}`;
    throw new Error(`${name} can't be written: ${reason}.`, { cause: error });
  }
}
