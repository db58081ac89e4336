import { type FileChange, MAX_ARTICLE_BYTES, type Problem } from '../../core';
import { stampOf } from './fileStamps';
import { type FileAccess } from '../base/host';
import { messageOf } from '../base/log';
import { type SourceFile } from './sourceFiles';
import * as vscode from 'vscode';

const FILES_AT_ONCE = 32;
/** What the worker is given in one message: a search that is typed meanwhile waits for no more than this. */
const BYTES_AT_ONCE = 512 * 1024;

/** Reads files side by side and hands them out in batches of bounded size; stops when cancelled. */
export async function* readInBatches(
  files: readonly SourceFile[],
  access: FileAccess,
  token: vscode.CancellationToken,
): AsyncGenerator<readonly FileChange[]> {
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    const measured = await Promise.all(files.slice(start, start + FILES_AT_ONCE).map((file) => measure(file, access)));
    for (const batch of inBatchesOfBytes(measured)) {
      if (token.isCancellationRequested) return;
      yield await Promise.all(batch.map((file) => readOne(file, access)));
    }
  }
}

interface MeasuredFile extends SourceFile {
  readonly size: number;
  readonly stamp?: string;
}

async function measure(file: SourceFile, access: FileAccess): Promise<MeasuredFile> {
  // What cannot be measured fails once more when it is read, with its reason.
  const stat = await access.stat(file.uri).catch(() => undefined);
  // Looked at before it is read: what is written in between will be found to be newer.
  return { ...file, size: stat?.size ?? 0, ...(stat && { stamp: stampOf(stat) }) };
}

function inBatchesOfBytes(files: readonly MeasuredFile[]): readonly (readonly MeasuredFile[])[] {
  const batches: MeasuredFile[][] = [];
  let room = 0;
  for (const file of files) {
    const cost = file.size > MAX_ARTICLE_BYTES ? 0 : file.size;
    const last = batches.at(-1);
    if (last && cost <= room) last.push(file);
    else batches.push([file]);
    room = (last && cost <= room ? room : BYTES_AT_ONCE) - cost;
  }
  return batches;
}

async function readOne({ uri, isNamed, size, stamp }: MeasuredFile, access: FileAccess): Promise<FileChange> {
  if (size > MAX_ARTICLE_BYTES) return failed(uri, tooLarge(size));
  try {
    const bytes = await access.read(uri);
    return { kind: 'changed', uri: uri.toString(), bytes, isNamed, ...(stamp === undefined ? {} : { stamp }) };
  } catch (error) {
    // Deleted since it was listed is no problem of the writer's.
    if (isMissing(error)) return { kind: 'deleted', uri: uri.toString() };
    return failed(uri, unreadable(messageOf(error)));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'FileNotFound' || error.code === 'ENOENT');
}

function failed(uri: vscode.Uri, problem: Problem): FileChange {
  return { kind: 'failed', uri: uri.toString(), problem };
}

function tooLarge(size: number): Problem {
  const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
  return {
    code: 'file-too-large',
    severity: 'warning',
    message: vscode.l10n.t(
      'This file has {0} MB; articles of more than {1} MB are not read.',
      megabytes(size),
      megabytes(MAX_ARTICLE_BYTES),
    ),
  };
}

function unreadable(reason: string): Problem {
  return {
    code: 'unreadable-file',
    severity: 'error',
    message: vscode.l10n.t('This file could not be read: {0}', reason),
  };
}
