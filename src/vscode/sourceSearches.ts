import { type Problem, SIDECAR_SUFFIX } from '../core';
import { SETTINGS } from './ids';
import { anyOf, parseSourceEntry } from './sourceEntry';
import * as vscode from 'vscode';

/** A folder to look through, and what for. */
export interface SourceSearch {
  readonly base: vscode.Uri;
  readonly patterns: readonly string[];
  /** `null`: not even `files.exclude`, because the writer's glob says exactly what is meant. */
  readonly exclude: string | null;
  /** The writer's setting names these files. */
  readonly isNamed: boolean;
}

/** What to look for, and the folders of the setting that are not there. */
export interface SearchPlan {
  readonly searches: readonly SourceSearch[];
  readonly problems: ReadonlyMap<string, Problem>;
}

const ARTICLES = '**/*.{txt,md}';
const NEVER = ['**/node_modules', '**/.*'];

/** Reads the settings of every workspace folder; without a folder, the writer's own, of which absolute entries count. */
export async function planSearches(): Promise<SearchPlan> {
  const folders = vscode.workspace.workspaceFolders;
  const plans = await Promise.all(folders ? folders.map(planFolder) : namedEntries(undefined).map(planEntryAlone));
  return {
    searches: plans.flatMap(({ searches }) => searches),
    problems: new Map(plans.flatMap(({ problems }) => [...problems])),
  };
}

async function planFolder(folder: vscode.WorkspaceFolder): Promise<SearchPlan> {
  const entries = namedEntries(folder.uri);
  if (entries.length === 0) return { searches: [wholeFolder(folder.uri)], problems: new Map() };
  const plans = await Promise.all(entries.map((entry) => planEntry(entry, folder.uri)));
  return {
    searches: plans.flatMap(({ searches }) => searches),
    problems: new Map(plans.flatMap(({ problems }) => [...problems])),
  };
}

function namedEntries(scope: vscode.Uri | undefined): readonly string[] {
  const value = vscode.workspace.getConfiguration(SETTINGS.section, scope).get<unknown>(SETTINGS.sources);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return entries.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '');
}

function wholeFolder(base: vscode.Uri): SourceSearch {
  return {
    base,
    patterns: withSidecars(ARTICLES),
    exclude: anyOf([...NEVER, ...searchExcludes(base)]),
    isNamed: false,
  };
}

/** `search.exclude` without its conditional entries, which need a sibling to be looked at. */
function searchExcludes(scope: vscode.Uri): readonly string[] {
  const excludes = vscode.workspace.getConfiguration('search', scope).get<Record<string, unknown>>('exclude') ?? {};
  return Object.entries(excludes).flatMap(([glob, isOn]) => (isOn === true ? [glob] : []));
}

async function planEntryAlone(entry: string): Promise<SearchPlan> {
  return parseSourceEntry(entry).isAbsolute
    ? planEntry(entry, vscode.Uri.file('/'))
    : { searches: [], problems: new Map() };
}

async function planEntry(entry: string, folder: vscode.Uri): Promise<SearchPlan> {
  const { base, isAbsolute, pattern } = parseSourceEntry(entry);
  const uri = isAbsolute ? absoluteUri(base, folder) : vscode.Uri.joinPath(folder, base);
  const type = await typeOf(uri);
  if (type === undefined) return { searches: [], problems: new Map([[uri.toString(), missingFolder(entry)]]) };
  return { searches: [searchOf(uri, pattern, type)], problems: new Map() };
}

function searchOf(uri: vscode.Uri, pattern: string | undefined, type: vscode.FileType): SourceSearch {
  if (pattern !== undefined) return { base: uri, patterns: withSidecars(pattern), exclude: null, isNamed: true };
  if (type & vscode.FileType.Directory)
    return { base: uri, patterns: withSidecars(ARTICLES), exclude: anyOf(NEVER), isNamed: true };
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return { base: vscode.Uri.joinPath(uri, '..'), patterns: withSidecars(name), exclude: null, isNamed: true };
}

/** In a virtual workspace an absolute path means the same file system as the folder's. */
function absoluteUri(path: string, folder: vscode.Uri): vscode.Uri {
  return folder.scheme === 'file' ? vscode.Uri.file(path) : folder.with({ path });
}

function withSidecars(pattern: string): readonly string[] {
  return [pattern, `${pattern}${SIDECAR_SUFFIX}`];
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

function missingFolder(entry: string): Problem {
  return {
    code: 'missing-folder',
    severity: 'warning',
    message: vscode.l10n.t('The setting "newscite.sources" names “{0}”, which does not exist.', entry),
  };
}
