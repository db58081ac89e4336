import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clipping, Desk, keyOf, newscite, until } from './desk';

describe('Edit Source Details', () => {
  const desk = new Desk();
  const title = 'A flood with details';
  const sidecar = 'flood.md.cite.yaml';

  before(async () => {
    await newscite();
    await desk.write('flood.md', clipping(title));
    await keyOf(title, desk);
  });
  after(() => desk.clear());

  const run = (command: string) => vscode.commands.executeCommand(command);
  /** Time for a box to open and to show what it was asked. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 700));

  /** Goes through the form by keys: the list begins at what is missing, and that is the outlet. */
  async function acceptOutlet(): Promise<void> {
    void vscode.commands.executeCommand('newscite.editSourceDetails', desk.uri('flood.md'));
    await settle();
    await run('workbench.action.acceptSelectedQuickOpenItem');
    await settle();
  }

  it('is offered where it can run', async () => {
    assert.ok((await vscode.commands.getCommands(true)).includes('newscite.editSourceDetails'));
  });

  it('takes a value that is in use, and keeps it with the comments of the sidecar', async () => {
    await desk.write('other.md', clipping('Another flood').replace('title:', 'publisher: Marsh Gazette\ntitle:'));
    await keyOf('Another flood', desk);
    await desk.write(sidecar, '# mine\ncitekey: inundation\nmood: dark # still\n');
    await until('the key', async () => (await keyOf(title, desk)) === 'inundation');
    await acceptOutlet();
    await run('workbench.action.quickOpenSelectNext');
    await run('workbench.action.acceptSelectedQuickOpenItem');
    const text = await until('the outlet', async () => {
      const now = await desk.read(sidecar);
      return now.includes('outlet:') && now;
    });
    assert.match(text, /^# mine\ncitekey: inundation\nmood: dark # still\noutlet: .+\n$/);
    await run('workbench.action.closeQuickOpen');
  });

  it('leaves a broken sidecar as it is', async () => {
    const broken = 'pins: [unclosed\n  : {';
    await desk.write(sidecar, broken);
    await settle();
    await acceptOutlet();
    await run('workbench.action.quickOpenSelectNext');
    await run('workbench.action.acceptSelectedQuickOpenItem');
    await settle();
    assert.equal(await desk.read(sidecar), broken);
    await run('workbench.action.closeQuickOpen');
  });
});
