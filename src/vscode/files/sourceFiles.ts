import { type Problem, SIDECAR_SUFFIX } from '../../core';
import { type FileAccess } from '../base/host';
import { type IgnoreFile, IgnoreRules } from './ignoreRules';
import { type SearchPlan, type SourceSearch } from './sourceSearches';
import * as vscode from 'vscode';

export interface SourceFile {
  readonly uri: vscode.Uri;
  readonly isNamed: boolean;
}

/** The files to index by their addresses, and what is wrong with addresses that cannot be. */
export interface SourceListing {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly problems: ReadonlyMap<string, Problem>;
}

/** More articles than any desk keeps in one folder; beyond it, somebody has opened the wrong one. */
const MOST_FILES = 20_000;

/** Carries out the searches of a plan. `undefined` when cancelled. */
export async function listSources(
  plan: SearchPlan,
  access: FileAccess,
  token: vscode.CancellationToken,
): Promise<SourceListing | undefined> {
  const found = await Promise.all(plan.searches.map((search) => filesOf(search, access, token)));
  if (token.isCancellationRequested) return undefined;
  const files = new Map<string, SourceFile>();
  for (const file of found.flat()) {
    const key = file.uri.toString();
    // Named wins over found: the writer asked for this one.
    if (file.isNamed || !files.has(key)) files.set(key, file);
  }
  return firstFiles(files, plan);
}

function firstFiles(files: ReadonlyMap<string, SourceFile>, plan: SearchPlan): SourceListing {
  if (files.size <= MOST_FILES) return { files, problems: plan.problems };
  const isArticle = (key: string) => !key.endsWith(SIDECAR_SUFFIX);
  const articles = [...files.keys()].filter(isArticle).sort();
  const kept = new Set(articles.slice(0, MOST_FILES));
  const isKept = (key: string) => kept.has(isArticle(key) ? key : key.slice(0, -SIDECAR_SUFFIX.length));
  if (kept.size === articles.length) return { files, problems: plan.problems };
  const where = plan.searches[0]?.base.toString() ?? '';
  return {
    files: new Map([...files].filter(([key]) => isKept(key))),
    problems: new Map([...plan.problems, [where, tooManyFiles(articles.length)]]),
  };
}

function tooManyFiles(count: number): Problem {
  return {
    code: 'too-many-files',
    severity: 'warning',
    message: vscode.l10n.t(
      'There are {0} files that could be articles. The first {1} by name are read; name the folders you need in the setting "newscite.sources".',
      count,
      MOST_FILES,
    ),
  };
}

async function filesOf(
  search: SourceSearch,
  access: FileAccess,
  token: vscode.CancellationToken,
): Promise<SourceFile[]> {
  const { base, patterns, exclude, isNamed } = search;
  const [rules, ...found] = await Promise.all([
    isNamed ? undefined : ignoreRulesOf(base, access, token),
    ...patterns.map((pattern) =>
      vscode.workspace.findFiles(new vscode.RelativePattern(base, pattern), exclude, undefined, token),
    ),
  ]);
  const isWanted = (uri: vscode.Uri) => !rules?.ignores(uri.path.slice(base.path.length).replace(/^\/+/, ''));
  return found.flat().flatMap((uri) => (isWanted(uri) ? [{ uri, isNamed }] : []));
}

/** `findFiles` does not look at `.gitignore`; a folder of drafts and builds is unbearable without. */
async function ignoreRulesOf(
  base: vscode.Uri,
  access: FileAccess,
  token: vscode.CancellationToken,
): Promise<IgnoreRules | undefined> {
  const search = vscode.workspace.getConfiguration('search', base);
  if (search.get('useIgnoreFiles') === false) return undefined;
  const pattern = new vscode.RelativePattern(base, '**/.gitignore');
  const uris = await vscode.workspace.findFiles(pattern, '**/node_modules', undefined, token);
  return new IgnoreRules((await Promise.all(uris.map((uri) => readIgnoreFile(uri, base, access)))).flat());
}

async function readIgnoreFile(uri: vscode.Uri, base: vscode.Uri, access: FileAccess): Promise<readonly IgnoreFile[]> {
  try {
    const text = new TextDecoder().decode(await access.read(uri));
    const path = uri.path.slice(base.path.length).replace(/^\/+/, '');
    return [{ folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))), text }];
  } catch {
    // Gone since it was found, or unreadable: then it rules out nothing.
    return [];
  }
}
