import assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Manifest {
  readonly contributes?: { readonly commands?: readonly { readonly command: string }[] };
}

function newscite(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('newscite.newscite');
  assert.ok(extension, 'VS Code does not know the extension');
  return extension;
}

describe('The extension', () => {
  it('activates', async () => {
    const extension = newscite();
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('registers every command that its manifest names', async () => {
    await newscite().activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const named = (newscite().packageJSON as Manifest).contributes?.commands ?? [];
    const missing = named.map(({ command }) => command).filter((command) => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});
