import * as vscode from 'vscode';

const encoder = new TextEncoder();

interface NewsciteApi {
  whenIndexed(): Promise<{ readonly sources: number; readonly claims: number }>;
}

/** The running extension. */
export async function newscite(): Promise<NewsciteApi> {
  const extension = vscode.extensions.getExtension<NewsciteApi>('newscite.newscite');
  if (!extension) throw new Error('VS Code does not know the extension');
  return extension.activate();
}

/** Asks again and again until there is an answer; files are watched, and that takes its time. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A folder of its own in the workspace, with articles and drafts; gone after the test. */
export class Desk {
  private static count = 0;
  readonly folder: vscode.Uri;
  private drafts = 0;

  constructor() {
    const workspace = vscode.workspace.workspaceFolders?.[0];
    if (!workspace) throw new Error('No folder is open');
    this.folder = vscode.Uri.joinPath(workspace.uri, `desk-${++Desk.count}-${Date.now().toString(36)}`);
  }

  uri(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, name);
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    await vscode.workspace.fs.writeFile(this.uri(name), bytes);
  }

  async read(name: string): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.uri(name)));
  }

  async has(name: string): Promise<boolean> {
    return vscode.workspace.fs.stat(this.uri(name)).then(
      () => true,
      () => false,
    );
  }

  async rename(from: string, to: string): Promise<void> {
    await vscode.workspace.fs.rename(this.uri(from), this.uri(to));
  }

  async remove(name: string): Promise<void> {
    await vscode.workspace.fs.delete(this.uri(name), { recursive: true });
  }

  /** Writes a new draft and opens it with the caret where `|` stands, or at its end. */
  async draft(text: string): Promise<vscode.TextEditor> {
    const name = `draft-${++this.drafts}.md`;
    const caret = text.indexOf('|');
    await this.write(name, text.replace('|', ''));
    const document = await vscode.workspace.openTextDocument(this.uri(name));
    const editor = await vscode.window.showTextDocument(document);
    const position = document.positionAt(caret < 0 ? text.length : caret);
    editor.selection = new vscode.Selection(position, position);
    return editor;
  }

  /** Closes what is open, throws unsaved changes away and deletes the folder. */
  async clear(): Promise<void> {
    while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0))
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(this.folder, { recursive: true });
  }
}

export const FLOOD = [
  'Two valleys were cut off on Monday.',
  '“The wall was never built for this,” mayor Ann Lee said. She asked for £4 million.',
  'The river fell again on Tuesday.',
];

/** An article as a web clipper saves it. */
export function clipping(title: string, paragraphs: readonly string[] = FLOOD): string {
  const head = ['---', `title: ${title}`, 'source: https://example.org/flood', 'published: 2025-07-23', '---'];
  return [head.join('\n'), ...paragraphs].join('\n\n') + '\n';
}

/** The items that completion offers in a draft at the caret. */
export async function completionsIn(editor: vscode.TextEditor): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return list.items;
}

/** The key of the source with this title, once it is indexed. */
export async function keyOf(title: string, desk: Desk): Promise<string> {
  const editor = await desk.draft('[@|]');
  const item = await until(`a source called ${title}`, async () =>
    (await completionsIn(editor)).find((each) => documentationOf(each).includes(title)),
  );
  return labelOf(item).replace('@', '');
}

export function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

export function documentationOf({ documentation = '' }: vscode.CompletionItem): string {
  return typeof documentation === 'string' ? documentation : documentation.value;
}

/** The id of the claim that begins with these words. */
export async function claimIdOf(words: string, key: string, desk: Desk): Promise<string> {
  const editor = await desk.draft(`[@${key}, |]`);
  const item = await until(`a claim “${words}”`, async () =>
    (await completionsIn(editor)).find((each) => labelOf(each).startsWith(words)),
  );
  const [request] = (item.command?.arguments ?? []) as { readonly claimId?: string }[];
  if (request?.claimId === undefined) throw new Error(`“${words}” is no claim`);
  return request.claimId;
}
