import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createNewscite, type FileChange, type Newscite, SIDECAR_SUFFIX, type TypesettingParts } from '../../core';
import { readBytes } from '../fileAccess';
import { reasonOf } from './reasonOf';

const ARTICLE = /\.(txt|md)$/i;
const LEFT_OUT = new Set(['node_modules']);

/** The articles that a command was given, read. */
export interface ArticleFolder {
  readonly newscite: Newscite;
  /** Paths as the terminal's reader would write them, by URI, in order. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads files and, with all that is below them, folders. A file named by itself is taken as an article whatever it
 * looks like; of a folder, `.txt` and `.md` files, each judged by its content.
 *
 * @param parts for a command that prints citations
 * @throws Error with a sentence for the writer when a path does not exist
 */
export async function readArticles(paths: readonly string[], parts?: TypesettingParts): Promise<ArticleFolder> {
  const newscite = createNewscite(parts);
  const files = new Map<string, string>();
  for (const path of paths) {
    const kind = await kindOf(path);
    const found = kind === 'folder' ? await articlesBelow(path) : [path];
    for (const file of found) {
      const uri = pathToFileURL(resolve(file)).href;
      if (files.has(uri)) continue;
      files.set(uri, relative(process.cwd(), file) || file);
      newscite.update(await changesOf(file, uri, kind === 'file'));
    }
  }
  return { newscite, files };
}

/** The path of a file's URI, relative to where the command runs where that is shorter. */
export function pathOf(uri: string): string {
  const path = fileURLToPath(uri);
  const short = relative(process.cwd(), path);
  return short.length < path.length ? short : path;
}

async function kindOf(path: string): Promise<'file' | 'folder'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    throw new Error(`There is no file or folder ${path}.`);
  }
}

async function articlesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await articlesBelow(path)));
    else if (ARTICLE.test(entry.name)) found.push(path);
  }
  return found;
}

async function changesOf(file: string, uri: string, isNamed: boolean): Promise<FileChange[]> {
  const article = await changeOf(file, uri, isNamed);
  const sidecar = file + SIDECAR_SUFFIX;
  const hasSidecar = await stat(sidecar).then(
    () => true,
    () => false,
  );
  return hasSidecar ? [article, await changeOf(sidecar, uri + SIDECAR_SUFFIX, true)] : [article];
}

async function changeOf(file: string, uri: string, isNamed: boolean): Promise<FileChange> {
  try {
    return { kind: 'changed', uri, isNamed, bytes: await readBytes(file) };
  } catch (error) {
    const message = `The file can't be read: ${reasonOf(error)}.`;
    return { kind: 'failed', uri, problem: { code: 'unreadable-file', severity: 'error', message } };
  }
}
