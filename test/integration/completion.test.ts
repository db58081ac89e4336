import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clipping, completionsIn, Desk, keyOf, labelOf, newscite, until } from './desk';

describe('Typing a citation', () => {
  const desk = new Desk();
  let key = '';

  before(async () => {
    await newscite();
    await desk.write('flood.md', clipping('A flood completed'));
    key = await keyOf('A flood completed', desk);
  });

  after(() => desk.clear());

  it('offers sources after [@ and after @', async () => {
    for (const text of ['Late [@|', 'As @|']) {
      const labels = (await completionsIn(await desk.draft(text))).map(labelOf);
      assert.ok(labels.includes(`@${key}`), labels.join());
    }
  });

  it('offers paragraphs and claims after a key', async () => {
    const items = await completionsIn(await desk.draft(`[@${key}, |]`));
    const labels = items.map(labelOf);
    assert.ok(labels.includes('para. 2'), labels.join());
    assert.ok(
      labels.some((label) => label.startsWith('Two valleys')),
      labels.join(),
    );
  });

  it('offers them in the bracket behind a key in the sentence', async () => {
    for (const text of [`As @${key} [|`, `As @${key} [|]`, `As @${key} [para|]`]) {
      const labels = (await completionsIn(await desk.draft(text))).map(labelOf);
      assert.ok(labels.includes('para. 2'), `${text}: ${labels.join()}`);
    }
  });

  it('offers none of it in ordinary prose', async () => {
    const labels = (await completionsIn(await desk.draft('He came, saw, '))).map(labelOf);
    assert.ok(!labels.some((label) => label.startsWith('@') || label.startsWith('para.')), labels.join());
  });

  it('records what was accepted, in sidecar and bibliography', async () => {
    const items = await completionsIn(await desk.draft(`[@${key}, |]`));
    const command = items.find((item) => labelOf(item).startsWith('Two valleys'))?.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    await until('the sidecar', () => desk.has('flood.md.cite.yaml'));
    assert.match(await desk.read('flood.md.cite.yaml'), /Two valleys were cut off/);
    assert.match(await desk.read('references.json'), new RegExp(`"${key}"`));
  });

  it('fixes the key of a source that is cited without a claim', async () => {
    await desk.write('plain.md', clipping('A flood without a claim'));
    const plain = await keyOf('A flood without a claim', desk);
    const items = await completionsIn(await desk.draft('As [@|]'));
    const command = items.find((item) => labelOf(item) === `@${plain}`)?.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    await until('the sidecar', () => desk.has('plain.md.cite.yaml'));
    assert.equal(await desk.read('plain.md.cite.yaml'), `citekey: ${plain}\n`);
  });

  it('records nothing that a stranger asks for', async () => {
    for (const nonsense of [undefined, {}, { draft: 'file:///etc/passwd', citekey: key }, { draft: 7, citekey: 7 }])
      await vscode.commands.executeCommand('newscite.recordCitation', nonsense);
  });
});
