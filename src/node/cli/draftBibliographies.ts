import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Newscite } from '../../core';

/** Hands over the bibliographies that a draft names. @returns their URIs */
export async function putBibliographiesOf(newscite: Newscite, path: string, draft: string): Promise<readonly string[]> {
  const uris: string[] = [];
  for (const named of newscite.bibliographiesOf(draft)) {
    const file = resolve(dirname(path), named.path);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined && !named.isNamed) continue;
    const uri = pathToFileURL(file).href;
    newscite.putBibliography(uri, text);
    uris.push(uri);
  }
  return uris;
}
