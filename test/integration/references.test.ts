import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clipping, Desk, keyOf, newscite, until } from './desk';

describe('References to a source', () => {
  let desk: Desk;
  let key = '';

  before(() => newscite());

  beforeEach(async () => {
    desk = new Desk();
    const title = `References ${desk.folder.path.slice(-8)}`;
    await desk.write('flood.md', clipping(title));
    key = await keyOf(title, desk);
  });

  afterEach(() => desk.clear());

  /** Names of the drafts of this desk that are found from a place, once there are as many. */
  async function found(uri: vscode.Uri, position: vscode.Position, count: number): Promise<string> {
    const names = () =>
      vscode.commands
        .executeCommand<readonly vscode.Location[]>('vscode.executeReferenceProvider', uri, position)
        .then((all) => all.map((each) => each.uri.path.slice(desk.folder.path.length + 1)))
        .then((all) => [...new Set(all.filter((name) => name !== 'flood.md'))].sort());
    let last: readonly string[] = [];
    await until(`${count} drafts`, async () => (last = await names()).length === count).catch(() => undefined);
    return last.join(' ');
  }

  it('are found from a citation, in drafts that were never opened', async () => {
    await desk.write('other/column.md', `As [@${key}, para. 1] has it.`);
    const editor = await desk.draft(`Soon [@${key}|].`);
    assert.equal(await found(editor.document.uri, editor.selection.active, 2), 'draft-2.md other/column.md');
  });

  it('are found from the article, with what is typed and not saved', async () => {
    await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    const editor = await desk.draft('Soon |.');
    await editor.edit((edit) => {
      edit.insert(editor.selection.active, `[@${key}]`);
    });
    assert.equal(await found(desk.uri('flood.md'), new vscode.Position(6, 3), 1), 'draft-2.md');
  });

  it('follow a draft that is written and deleted outside', async () => {
    const top = new vscode.Position(0, 0);
    await desk.write('late.md', `As [@${key}] has it.`);
    assert.equal(await found(desk.uri('flood.md'), top, 1), 'late.md');
    await desk.remove('late.md');
    assert.equal(await found(desk.uri('flood.md'), top, 0), '');
  });
});
