import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clipping, Desk, keyOf, newscite, until } from './desk';

type Target = vscode.Location | vscode.LocationLink;

async function targetsOf(editor: vscode.TextEditor, words: string): Promise<readonly vscode.LocationLink[]> {
  const position = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  const found = await vscode.commands.executeCommand<Target[]>(
    'vscode.executeDefinitionProvider',
    editor.document.uri,
    position,
  );
  return found.flatMap((target) => ('targetUri' in target ? [target] : []));
}

async function textAt({ targetUri, targetRange }: vscode.LocationLink): Promise<string> {
  return (await vscode.workspace.openTextDocument(targetUri)).getText(targetRange);
}

describe('Following a citation', () => {
  const desk = new Desk();

  before(() => newscite());
  after(() => desk.clear());

  it('leads to the paragraph', async () => {
    await desk.write('flood.md', clipping('A flood followed'));
    const key = await keyOf('A flood followed', desk);
    const [target] = await targetsOf(await desk.draft(`Late [@${key}, para. 2].`), '@');
    assert.ok(target);
    assert.match(await textAt(target), /^“The wall was never built.*£4 million\.$/);
  });

  it('is a link of the draft', async () => {
    await desk.write('tide.md', clipping('A tide followed'));
    const key = await keyOf('A tide followed', desk);
    const { document } = await desk.draft(`Late [@${key}, para. 2], by @nobody.`);
    // VS Code loses the links that it is asked for while a new provider takes the place of the old one.
    const links = await until('the links', async () => linksOf(document).catch(() => undefined));
    assert.deepEqual(
      links.map(({ range, target }) => [document.getText(range), target?.path.replace(/.*\//, ''), target?.fragment]),
      [[`@${key}`, 'tide.md', links[0]?.target?.fragment]],
    );
    assert.match(links[0]?.target?.fragment ?? '', /^L\d+,1$/);
  });

  it('opens an article of Windows in its own encoding, so that the place fits', async () => {
    const text = clipping('Die Flut', ['Die Brücke hält nicht, sagte sie.', 'Größere Schäden gibt es am Damm.']);
    await desk.write(
      'flut.md',
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
    const key = await keyOf('Die Flut', desk);
    const [target] = await targetsOf(await desk.draft(`Spät [@${key}, para. 2].`), '@');
    assert.ok(target);
    assert.equal(await textAt(target), 'Größere Schäden gibt es am Damm.');
  });
});

async function linksOf({ uri }: vscode.TextDocument): Promise<readonly vscode.DocumentLink[]> {
  return vscode.commands.executeCommand('vscode.executeLinkProvider', uri, 9);
}
