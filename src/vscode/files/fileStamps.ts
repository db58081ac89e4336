import { type ListedFile } from '../../core';
import { type FileAccess, type FileStat } from '../base/host';
import { type SourceFile } from './sourceFiles';
import type * as vscode from 'vscode';

const FILES_AT_ONCE = 64;

/** What a file is known by without reading it. */
export function stampOf({ size, modified }: FileStat): string {
  return `${modified} ${size}`;
}

/** Stamps of files that are there; `undefined` when cancelled. */
export async function stampedFiles(
  files: readonly SourceFile[],
  access: FileAccess,
  token: vscode.CancellationToken,
): Promise<readonly ListedFile[] | undefined> {
  const listed: ListedFile[] = [];
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    const some = files.slice(start, start + FILES_AT_ONCE);
    listed.push(...(await Promise.all(some.map((file) => stamped(file, access)))).flat());
    if (token.isCancellationRequested) return undefined;
  }
  return listed;
}

async function stamped({ uri, isNamed }: SourceFile, access: FileAccess): Promise<readonly ListedFile[]> {
  try {
    return [{ uri: uri.toString(), isNamed, stamp: stampOf(await access.stat(uri)) }];
  } catch {
    // Gone since it was listed, or unreadable: reading it will tell.
    return [];
  }
}
