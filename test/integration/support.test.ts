import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clipping, Desk, keyOf, newscite } from './desk';

const TITLE = 'Find Sources for This Sentence…';

async function offered(editor: vscode.TextEditor): Promise<boolean> {
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
  );
  return actions.some(({ title }) => title === TITLE);
}

describe('Finding sources for a sentence', () => {
  let desk: Desk;

  before(() => newscite());

  beforeEach(async () => {
    desk = new Desk();
    const title = `Support ${desk.folder.path.slice(-8)}`;
    await desk.write('flood.md', clipping(title));
    await keyOf(title, desk);
  });

  afterEach(() => desk.clear());

  it('is offered where the caret is in a sentence of a draft', async () => {
    assert.equal(await offered(await desk.draft('Two valleys| were cut off.')), true);
  });

  it('is offered neither in front matter nor in an article', async () => {
    assert.equal(await offered(await desk.draft('---\ntitle: |x\n---\n')), false);
    const article = await vscode.window.showTextDocument(desk.uri('flood.md'));
    article.selection = new vscode.Selection(6, 3, 6, 3);
    assert.equal(await offered(article), false);
  });
});
