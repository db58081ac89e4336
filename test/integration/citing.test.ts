import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { claimIdOf, clipping, Desk, keyOf, newscite, until } from './desk';

interface Entry {
  readonly id: string;
}

describe('Citing a claim', () => {
  let desk: Desk;
  let key = '';
  let claimId = '';

  before(() => newscite());

  beforeEach(async function () {
    desk = new Desk();
    // A title of its own, so that no test meets the source of another.
    const title = `Flood ${desk.folder.path.slice(-8)} ${this.currentTest?.title.length ?? 0}`;
    await desk.write('flood.md', clipping(title));
    key = await keyOf(title, desk);
    claimId = await claimIdOf('Two valleys', key, desk);
  });

  afterEach(() => desk.clear());

  const cite = () => vscode.commands.executeCommand('newscite.citeClaim', { claimId });
  const references = async () => JSON.parse(await desk.read('references.json')) as Entry[];

  it('writes citation and pin at the caret, and the caret stands behind them', async () => {
    const editor = await desk.draft('It was late|, they say.');
    await cite();
    assert.equal(editor.document.getText(), `It was late [@${key}, para. 1]<!--claim:${claimId}-->, they say.`);
    assert.equal(editor.document.offsetAt(editor.selection.active), editor.document.getText().indexOf(', they'));
  });

  it('keeps the pin in the sidecar and the source in the bibliography', async () => {
    await desk.draft('It was late|.');
    await cite();
    await until('the sidecar', () => desk.has('flood.md.cite.yaml'));
    assert.match(await desk.read('flood.md.cite.yaml'), new RegExp(claimId));
    await until('the bibliography', () => desk.has('references.json'));
    assert.deepEqual(
      (await references()).map(({ id }) => id),
      [key],
    );
  });

  it('is undone in one step', async () => {
    const editor = await desk.draft('It was late|.');
    await cite();
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), 'It was late.');
  });

  it('puts the words in quotation marks before the citation', async () => {
    const editor = await desk.draft('|');
    await vscode.commands.executeCommand('newscite.quoteClaim', { claimId });
    assert.match(editor.document.getText(), /Two valleys were cut off on Monday.*\[@.*, para\. 1\]<!--claim:/s);
  });

  it('never writes over a broken sidecar, and cites all the same', async () => {
    const broken = 'pins: [unclosed\n  : {';
    await desk.write('flood.md.cite.yaml', broken);
    const editor = await desk.draft('It was late|.');
    void cite();
    await until('the citation', () => Promise.resolve(editor.document.getText().includes('[@')));
    await until('the bibliography', () => desk.has('references.json'));
    assert.equal(await desk.read('flood.md.cite.yaml'), broken);
  });

  it('never writes over a bibliography that is none', async () => {
    await desk.write('references.json', '{"not": "an array"}');
    await desk.draft('It was late|.');
    void cite();
    await until('the sidecar', () => desk.has('flood.md.cite.yaml'));
    assert.equal(await desk.read('references.json'), '{"not": "an array"}');
  });

  it('adds to a bibliography with unsaved changes where it is open', async () => {
    // A window in the browser saves by itself.
    await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    await desk.write('references.json', '[]\n');
    const bibliography = await vscode.workspace.openTextDocument(desk.uri('references.json'));
    const mine = await vscode.window.showTextDocument(bibliography);
    await mine.edit((edit) => {
      edit.insert(new vscode.Position(0, 1), '{"id": "mine", "type": "book"}');
    });
    await desk.draft('It was late|.');
    await cite();
    const text = await until('the entry', () =>
      Promise.resolve(bibliography.getText().includes(key) && bibliography.getText()),
    );
    assert.deepEqual(
      (JSON.parse(text) as Entry[]).map(({ id }) => id),
      ['mine', key],
    );
    assert.equal(await desk.read('references.json'), '[]\n');
  });

  it('writes nothing for a claim that is not in the library', async () => {
    const editor = await desk.draft('It was late|.');
    for (const nonsense of [undefined, {}, { claimId: 'ffffffff' }, { claimId: 7 }, 'x'])
      await vscode.commands.executeCommand('newscite.citeClaim', nonsense);
    assert.equal(editor.document.getText(), 'It was late.');
  });

  it('never writes into an article', async () => {
    const article = await vscode.workspace.openTextDocument(desk.uri('flood.md'));
    await vscode.window.showTextDocument(article);
    const before = article.getText();
    void cite();
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(article.getText(), before);
  });
});
