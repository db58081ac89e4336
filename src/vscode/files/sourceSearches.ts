import { type Problem, SIDECAR_SUFFIX } from '../../core';
import { toUri } from '../base/convert';
import { SETTINGS } from '../base/ids';
import { anyOf, parseSourceEntry } from './sourceEntry';
import { type WatchedFolder } from './sourceWatcher';
import * as vscode from 'vscode';

/** A folder to look through, and what for. */
export interface SourceSearch {
  readonly base: vscode.Uri;
  readonly patterns: readonly string[];
  /** `null`: not even `files.exclude`, because the writer's glob says exactly what is meant. */
  readonly exclude: string | null;
  /** The writer's setting names these files. */
  readonly isNamed: boolean;
  /** Folders below {@link base} are looked through as well. */
  readonly isDeep: boolean;
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
  return merged(await Promise.all(folders ? folders.map(planFolder) : namedEntries(undefined).map(planEntryAlone)));
}

/** The Markdown files of the workspace: its drafts, and articles that were saved as such. */
export function markdownSearches(): readonly SourceSearch[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => ({
    ...wholeFolder(uri),
    patterns: ['**/*.{md,markdown,qmd,rmd,Rmd}'],
  }));
}

/** Which folders must be watched to know when a plan's searches would find something else. */
export function watchedFolders({ searches, problems }: SearchPlan): readonly WatchedFolder[] {
  const missing = [...problems.keys()].map((uri) => ({ base: toUri(uri), isDeep: true }));
  return [...searches, ...missing].map(({ base, isDeep }) => {
    // VS Code watches a workspace folder anyway; and a folder that is watched itself does not tell of its own end.
    const workspace = vscode.workspace.getWorkspaceFolder(base);
    return workspace ? { base: workspace.uri, isDeep: true } : { base, isDeep };
  });
}

async function planFolder(folder: vscode.WorkspaceFolder): Promise<SearchPlan> {
  const entries = namedEntries(folder.uri);
  if (entries.length === 0) return { searches: [wholeFolder(folder.uri)], problems: new Map() };
  return merged(await Promise.all(entries.map((entry) => planEntry(entry, folder.uri))));
}

function merged(plans: readonly SearchPlan[]): SearchPlan {
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
    isDeep: true,
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
  const named = { exclude: null, isNamed: true, isDeep: false };
  if (pattern !== undefined)
    return { ...named, base: uri, patterns: withSidecars(pattern), isDeep: /\*\*|\//.test(pattern) };
  if (type & vscode.FileType.Directory)
    return { ...named, base: uri, patterns: withSidecars(ARTICLES), exclude: anyOf(NEVER), isDeep: true };
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return { ...named, base: vscode.Uri.joinPath(uri, '..'), patterns: withSidecars(name) };
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
