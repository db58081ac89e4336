import { Session, type Profiler } from 'node:inspector';
import { GUTTER } from '../../integration/gutter';
import { newscite, until } from '../../integration/desk';
import { CITED, DRAFT } from './folder';
import { type Stretch, stretchesOf } from './stretches';
import * as vscode from 'vscode';

const SAMPLE_MICROSECONDS = 500;
const KEYS = 40;
const KEY_PAUSE_MS = 120;
/** For what is begun by an event and ends later. */
const REST_MS = 2500;

/** What a writer does; each is measured by itself. */
const SCENES: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['read all articles', () => after('newscite.reindex')],
  ['open a draft of 10,000 words', openDraft],
  ['type in it', typeInDraft],
  ['rest on citations', () => atCitations('vscode.executeHoverProvider')],
  ['complete citations', () => atCitations('vscode.executeCompletionItemProvider')],
  ['ask for quick fixes', quickFixes],
  ['open the search', openSearch],
  ['look at the sources', () => after('newscite.sources.focus')],
  ['group them by story', () => after('newscite.groupByStory')],
  ['open the fact-check sheet', () => after('newscite.factCheckDraft')],
  ['type beside it', typeInDraft],
  ['preview the draft', () => after('markdown.showPreviewToSide')],
  ['type beside that', typeInDraft],
  ['change 300 articles at once', changeArticles],
];

/** Plays the scenes in an extension host, and prints of each for how long Newscite had the event loop to itself. */
export async function run(): Promise<void> {
  const started = await profiled(async () => (await newscite()).whenIndexed());
  print(['scene', 'seconds', 'busy ms', 'longest ms', 'in']);
  report('start', started);
  for (const [name, play] of SCENES) report(name, await profiled(play));
}

interface Played {
  readonly seconds: number;
  readonly stretches: readonly Stretch[];
}

async function profiled(work: () => Promise<unknown>): Promise<Played> {
  const session = new Session();
  session.connect();
  const post = <T>(method: string, parameters = {}) =>
    new Promise<T>((resolve, reject) => {
      session.post(method, parameters, (error, result) => {
        if (error) reject(error);
        else resolve(result as T);
      });
    });
  await post('Profiler.enable');
  await post('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
  await post('Profiler.start');
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1e3;
  const { profile } = await post<{ profile: Profiler.Profile }>('Profiler.stop');
  session.disconnect();
  return { seconds, stretches: stretchesOf(profile, bundle(), SAMPLE_MICROSECONDS) };
}

/** Built-in extensions have a `dist/extension.js`, too. */
function bundle(): string {
  const extension = vscode.extensions.getExtension('newscite.newscite');
  return vscode.Uri.joinPath(extension?.extensionUri ?? inFolder(''), 'dist/extension.js').path;
}

function report(name: string, { seconds, stretches }: Played): void {
  const longest = stretches.reduce<Stretch | undefined>(
    (a, b) => (a && a.milliseconds >= b.milliseconds ? a : b),
    undefined,
  );
  const busy = stretches.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  print([name, seconds.toFixed(1), busy.toFixed(0), (longest?.milliseconds ?? 0).toFixed(1), longest?.entry ?? '']);
}

const WIDTHS = [30, 8, 8, 11, 0];

function print(cells: readonly string[]): void {
  const row = cells.map((cell, i) =>
    i === 0 || i === 4 ? cell.padEnd(WIDTHS[i] ?? 0) : cell.padStart(WIDTHS[i] ?? 0),
  );
  console.log(`${GUTTER}${row.join('  ')}`);
}

function rest(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, REST_MS));
}

async function after(command: string): Promise<void> {
  await vscode.commands.executeCommand(command);
  await rest();
}

function inFolder(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

async function openDraft(): Promise<void> {
  await vscode.window.showTextDocument(inFolder(DRAFT));
  await rest();
}

function draftEditor(): vscode.TextEditor {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith(DRAFT));
  if (!editor) throw new Error('The draft is not on the screen');
  return editor;
}

async function typeInDraft(): Promise<void> {
  const { document } = await vscode.window.showTextDocument(draftEditor().document, draftEditor().viewColumn);
  const editor = draftEditor();
  const middle = document.positionAt(document.getText().indexOf(' ', document.getText().length / 2));
  editor.selection = new vscode.Selection(middle, middle);
  for (let key = 0; key < KEYS; key++) {
    await vscode.commands.executeCommand('type', { text: key % 6 === 5 ? ' ' : 'e' });
    await new Promise((resume) => setTimeout(resume, KEY_PAUSE_MS));
  }
  await rest();
}

async function atCitations(command: string): Promise<void> {
  const { document } = draftEditor();
  const places = [...document.getText().matchAll(/\[@/g)].slice(0, CITED / 10);
  for (const { index } of places)
    await vscode.commands.executeCommand(command, document.uri, document.positionAt(index + 2));
}

async function quickFixes(): Promise<void> {
  const { document } = draftEditor();
  const found = await until('something to fix', async () => {
    const all = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Newscite');
    return Promise.resolve(all.length > 0 && all);
  });
  for (const { range } of found.slice(0, 20))
    await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
}

async function openSearch(): Promise<void> {
  for (let time = 0; time < 5; time++) {
    await vscode.commands.executeCommand('newscite.searchClaims');
    await rest();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  }
}

async function changeArticles(): Promise<void> {
  const encoder = new TextEncoder();
  for (let i = 0; i < 300; i++) {
    const uri = inFolder(`news/story-${i}.txt`);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    await vscode.workspace.fs.writeFile(uri, encoder.encode(`${text}\nAnother ${i} were counted on Friday.\n`));
  }
  await rest();
  await (await newscite()).whenIndexed();
}
