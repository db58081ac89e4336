import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clipping, Desk, keyOf, newscite, until } from './desk';

const MERGE = 'newscite.mergeAnnotations';
const ATTRIBUTES = '.gitattributes';

describe('Annotating', () => {
  const desk = new Desk();
  const title = 'A flood with a note';

  before(async () => {
    await newscite();
    await desk.write('flood.md', clipping(title));
    await keyOf(title, desk);
  });
  after(() => desk.clear());

  /** As the box of a note hands over what was typed. */
  async function annotate(words: string, text: string): Promise<void> {
    const uri = desk.uri('flood.md');
    const document = await vscode.workspace.openTextDocument(uri);
    const start = document.getText().indexOf(words);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
    const thread = { uri, range, dispose: () => undefined };
    await vscode.commands.executeCommand('newscite.addAnnotation', { thread, text });
  }

  it('writes into the sidecar, and how git merges only when it is told to', async () => {
    await desk.write('.git/HEAD', 'ref: refs/heads/main\n');
    await annotate('The river fell again on Tuesday.', 'Which river?\n\n#rivers');
    const sidecar = await until('the note', async () => {
      const text = await desk.read('flood.md.cite.yaml').catch(() => '');
      return text.includes('Which river?') && text;
    });
    assert.match(sidecar, /tags: \[ rivers \]/);
    assert.match(sidecar, /quote: "?The river fell again on Tuesday\./);
    assert.equal(await desk.has(ATTRIBUTES), false);
  });

  it('has nothing to write for git in a folder that is in no repository, as on the web', async () => {
    await vscode.commands.executeCommand(MERGE);
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspace);
    const names = (await vscode.workspace.fs.readDirectory(workspace.uri)).map(([name]) => name);
    assert.deepEqual(
      names.filter((name) => name.startsWith('.git')),
      [],
    );
    assert.equal(await desk.has(ATTRIBUTES), false);
  });
});
