import { readFile } from 'node:fs/promises';
import { reasonOf } from './reasonOf';

/** @throws Error with a sentence for the writer when the draft can't be read */
export async function readDraft(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(`The draft ${path} can't be read: ${reasonOf(error)}.`, { cause: error });
  }
}
