import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { claimIdOf, clipping, Desk, FLOOD, keyOf, newscite, until } from './desk';

function found(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Newscite');
}

function codes(uri: vscode.Uri): string {
  return found(uri)
    .map(({ code }) => (typeof code === 'object' ? code.value : code))
    .join(' ');
}

async function waitForCodes(uri: vscode.Uri, expected: string): Promise<void> {
  await until(`“${expected}”`, () => Promise.resolve(codes(uri) === expected)).catch((error: unknown) => {
    assert.fail(`${String(error)}; there is “${codes(uri)}”`);
  });
}

describe('A citation that does not hold', () => {
  let desk: Desk;
  let key = '';
  const title = () => `A flood checked ${desk.folder.path.slice(-8)}`;

  before(() => newscite());

  beforeEach(async () => {
    desk = new Desk();
    await desk.write('flood.md', clipping(title()));
    key = await keyOf(title(), desk);
  });

  afterEach(() => desk.clear());

  it('is underlined with what is wrong, and no other is', async () => {
    const { document } = await desk.draft(`Good [@${key}, para. 2], not [@${key}, para. 9], nor [@${key}x].`);
    await waitForCodes(document.uri, 'unknown-paragraph unknown-source');
    assert.deepEqual(
      found(document.uri).map(({ range, severity }) => [document.getText(range), severity]),
      [
        [`@${key}, para. 9`, vscode.DiagnosticSeverity.Error],
        [`@${key}x`, vscode.DiagnosticSeverity.Error],
      ],
    );
  });

  it('is so only as long as it stands there', async () => {
    const editor = await desk.draft(`Bad [@${key}, para. 9|].`);
    const { document, selection } = editor;
    await waitForCodes(document.uri, 'unknown-paragraph');
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(selection.active.translate(0, -1), selection.active), '2');
    });
    await waitForCodes(document.uri, '');
  });

  it('becomes one when its source changes', async () => {
    const claimId = await claimIdOf('Two valleys', key, desk);
    const { document } = await desk.draft('It was late|.');
    await vscode.commands.executeCommand('newscite.citeClaim', { claimId });
    await until('the sidecar', () => desk.has('flood.md.cite.yaml'));
    await desk.write('flood.md', clipping(title(), ['Nobody was hurt.', ...FLOOD.slice(1)]));
    await waitForCodes(document.uri, 'gone');
  });

  it('is no name of a person in a text', async () => {
    const { document } = await desk.draft(`Thanks to @octocat-fan. Bad is [@${key}, para. 9].`);
    await waitForCodes(document.uri, 'unknown-paragraph');
  });

  it('is nothing of an article', async () => {
    await desk.write('quoting.md', clipping(`${title()} again`, ['They cite [@nobody, para. 2] there.']));
    await keyOf(`${title()} again`, desk);
    await vscode.window.showTextDocument(desk.uri('quoting.md'));
    // What is asked later is answered later.
    const { document } = await desk.draft(`Bad [@${key}, para. 9].`);
    await waitForCodes(document.uri, 'unknown-paragraph');
    assert.equal(codes(desk.uri('quoting.md')), '');
  });

  it('is no figure that is still being typed', async () => {
    const claimId = await claimIdOf('Two valleys', key, desk);
    const editor = await desk.draft(`Three| valleys were cut off [@${key}, para. 1]<!--claim:${claimId}-->.`);
    const { document } = editor;
    await waitForCodes(document.uri, 'figure-mismatch');
    await vscode.commands.executeCommand('type', { text: 's' });
    await vscode.commands.executeCommand('deleteLeft');
    await waitForCodes(document.uri, '');
    await vscode.commands.executeCommand('cursorEnd');
    await waitForCodes(document.uri, 'figure-mismatch');
  });

  it('is forgotten with its draft', async () => {
    const uri = desk.uri('closed.md');
    await desk.write('closed.md', `Bad [@${key}, para. 9].`);
    // As a writer does: what an extension opens, VS Code keeps open for a while.
    await vscode.commands.executeCommand('vscode.open', uri);
    await waitForCodes(uri, 'unknown-paragraph');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await waitForCodes(uri, '');
  });
});
