import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clipping, Desk, keyOf, newscite } from './desk';

async function hoverOn(editor: vscode.TextEditor, words: string): Promise<vscode.Hover | undefined> {
  const { document } = editor;
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.find(({ contents }) => contents.length > 0);
}

function partsOf(hover: vscode.Hover | undefined): readonly vscode.MarkdownString[] {
  return (hover?.contents ?? []).filter((part) => part instanceof vscode.MarkdownString);
}

function textOf(hover: vscode.Hover | undefined): string {
  return partsOf(hover)
    .map(({ value }) => value)
    .join('\n');
}

describe('Resting on a citation', () => {
  const desk = new Desk();
  let key = '';

  before(async () => {
    await newscite();
    await desk.write('flood.md', clipping('The <Flood> of 2025'));
    key = await keyOf('The <Flood> of 2025', desk);
  });

  after(() => desk.clear());

  it('shows its source and the paragraph that is cited', async () => {
    const text = textOf(await hoverOn(await desk.draft(`It was late [@${key}, para. 2].`), '@'));
    assert.ok(text.includes('**The \\<Flood\\> of 2025**'), text);
    assert.ok(text.includes('The wall was never built for this'), text);
    assert.ok(text.includes('para\\. 2'), text);
    assert.ok(text.includes('command:newscite.openSource'), text);
  });

  it('covers the citation and nothing beside it', async () => {
    const editor = await desk.draft(`It was late [@${key}, para. 2], they say.`);
    const hover = await hoverOn(editor, '@');
    assert.ok(hover?.range);
    assert.equal(editor.document.getText(hover.range), `[@${key}, para. 2]`);
    assert.equal(await hoverOn(editor, 'they say'), undefined);
  });

  it('shows the sources of a bracket one after another', async () => {
    const text = textOf(await hoverOn(await desk.draft(`[@${key}, para. 1; @nobody_knows, para. 2]`), '@'));
    assert.ok(text.indexOf('Two valleys') < text.indexOf('nobody'), text);
  });

  it('says that a key is unknown, and names its neighbours', async () => {
    const text = textOf(await hoverOn(await desk.draft(`[@${key}x]`), '@'));
    assert.ok(text.includes('No source has the key'), text);
    assert.ok(text.includes(key.replaceAll('_', '\\_')), text);
  });

  it('opens the source, whatever its file is called', async () => {
    await desk.write('a (50%) flood.md', clipping('A flood by halves'));
    const half = await keyOf('A flood by halves', desk);
    const text = textOf(await hoverOn(await desk.draft(`[@${half}, para. 2]`), '@'));
    const link = /\((command:newscite\.openSource[^)]*)\)/.exec(text)?.[1] ?? '';
    // As VS Code takes a command's link apart.
    const { path, query } = vscode.Uri.parse(link);
    await vscode.commands.executeCommand(path, ...(JSON.parse(decodeURIComponent(query)) as unknown[]));
    const { document, selection } = vscode.window.activeTextEditor ?? assert.fail('No editor is active');
    assert.ok(document.uri.path.endsWith('/a (50%) flood.md'), document.uri.path);
    assert.match(document.getText(selection), /^“The wall/);
  });

  it('trusts no text of an article', async () => {
    await desk.write('evil.md', clipping('An evil one', ['Click [here](command:newscite.reindex), he said. $(flame)']));
    const evil = await keyOf('An evil one', desk);
    const hover = await hoverOn(await desk.draft(`[@${evil}, para. 1]`), '@');
    for (const { value, isTrusted } of partsOf(hover)) if (isTrusted) assert.doesNotMatch(value, /reindex|flame/);
    assert.doesNotMatch(textOf(hover), /\]\(command:newscite\.reindex/);
  });
});
