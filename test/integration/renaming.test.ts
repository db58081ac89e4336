import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { claimIdOf, clipping, Desk, keyOf, newscite, until } from './desk';

describe('Renaming a citekey', () => {
  let desk: Desk;
  let key = '';

  before(async () => {
    await newscite();
    await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
  });

  beforeEach(async () => {
    desk = new Desk();
    const title = `Renaming ${desk.folder.path.slice(-8)}`;
    await desk.write('flood.md', clipping(title));
    key = await keyOf(title, desk);
  });

  afterEach(() => desk.clear());

  const renamedTo = (uri: vscode.Uri, position: vscode.Position, name: string) =>
    vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', uri, position, name);

  it('changes drafts on disk and in editors, sidecar and bibliography, and a pin without an entry holds', async () => {
    const claimId = await claimIdOf('Two valleys', key, desk);
    const pin = `<!--claim:${claimId}-->`;
    await desk.write('references.json', `[{"id": "${key}", "note": "mine"}]\n`);
    await desk.write('other.md', `It was late [@${key}, para. 1]${pin}.`);
    const editor = await desk.draft(`Soon [@${key}|].`);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), `As @${key} says. `);
    });
    const edit = await until('the other draft to be known', async () => {
      const found = await renamedTo(editor.document.uri, editor.selection.active, 'flood_again');
      return found.entries().some(([{ path }]) => path.endsWith('/other.md')) && found;
    });
    assert.equal(await vscode.workspace.applyEdit(edit, { isRefactoring: true }), true);
    assert.equal(editor.document.getText(), 'As @flood_again says. Soon [@flood_again].');
    const other = await vscode.workspace.openTextDocument(desk.uri('other.md'));
    assert.equal(other.getText(), `It was late [@flood_again, para. 1]${pin}.`);
    const bibliography = await vscode.workspace.openTextDocument(desk.uri('references.json'));
    assert.equal(bibliography.getText(), '[{"id": "flood_again", "note": "mine"}]\n');
    const sidecar = await vscode.workspace.openTextDocument(desk.uri('flood.md.cite.yaml'));
    assert.match(sidecar.getText(), new RegExp(`citekey: flood_again[^]*${claimId}`));
    await sidecar.save();
    await vscode.window.showTextDocument(other);
    await until('the citation to hold', async () => {
      const links = await vscode.commands.executeCommand<readonly vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        other.uri,
        new vscode.Position(0, 16),
      );
      return links.length > 0;
    });
    // The sidecar and the article are read again one by one; the check follows each.
    await until('the pin to be known', () =>
      Promise.resolve(!vscode.languages.getDiagnostics(other.uri).some(({ code }) => code === 'unknown-claim')),
    );
  });

  it('is refused where the key is no key or another source has it', async () => {
    const editor = await desk.draft(`Soon [@${key}|].`);
    for (const name of ['two words', 'fig-flood']) {
      const edit = await renamedTo(editor.document.uri, editor.selection.active, name);
      assert.equal(edit.size, 0);
    }
  });
});
