import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { claimIdOf, clipping, completionsIn, Desk, FLOOD, keyOf, labelOf, newscite, until } from './desk';

const NOTICE = 'Subscribe to our newsletter for more stories like this one.';
const [FIRST = '', ...OTHERS] = FLOOD;

const BROKEN: ReadonlySet<unknown> = new Set(['unknown-paragraph', 'unknown-claim', 'gone', 'altered-source']);

describe('Overruling what is a claim', () => {
  const desk = new Desk();
  const title = 'A flood with a notice';
  let key = '';

  before(async () => {
    await newscite();
    await desk.write('flood.md', clipping(title, [FIRST, NOTICE, ...OTHERS]));
    key = await keyOf(title, desk);
  });
  after(() => desk.clear());

  /** As an item of the Sources view hands its place to a command. */
  async function overrule(command: 'treatAsText' | 'notAClaim', words: string): Promise<void> {
    const uri = desk.uri('flood.md');
    const document = await vscode.workspace.openTextDocument(uri);
    const start = document.getText().indexOf(words);
    const range = { start, end: start + words.length };
    const [from, to] = [document.positionAt(range.start), document.positionAt(range.end)];
    const location = { uri: uri.toString(), encoding: 'utf8', span: { from, to }, range };
    await vscode.commands.executeCommand(`newscite.${command}`, { aside: { location } });
  }

  /** Paragraphs and claims that begin so, as they are offered behind a key. */
  async function offered(words: string): Promise<readonly vscode.CompletionItem[]> {
    const items = await completionsIn(await desk.draft(`[@${key}, |]`));
    return items.filter((item) => labelOf(item).startsWith(words));
  }

  /** What is inserted when the claim that begins so is cited. */
  async function citing(words: string): Promise<string> {
    const claimId = await claimIdOf(words, key, desk);
    const { document } = await desk.draft('It rose|.');
    await vscode.commands.executeCommand('newscite.citeClaim', { claimId });
    return until('the citation', () => Promise.resolve(document.getText().includes('[@') && document.getText()));
  }

  async function findingsOn(text: string): Promise<readonly vscode.Diagnostic[]> {
    // The paragraph that is not there shows when the check is done.
    const { document } = await desk.draft(`${text}\n\nBad [@${key}, para. 99].\n`);
    const found = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ source, code = '' }) => source === 'Newscite' && BROKEN.has(code));
    await until('the check', () => Promise.resolve(found().length > 0));
    return found().slice(1);
  }

  it('makes boilerplate a claim, with the number of the passage above, and leaves all citations as they were', async () => {
    const below = await citing('The river fell');
    assert.match(below, /para\. 3\]/);
    assert.deepEqual(await offered('Subscribe'), []);
    await overrule('treatAsText', NOTICE);
    await until('the claim', async () => (await offered('Subscribe')).length > 0);
    assert.match(await desk.read('flood.md.cite.yaml'), /^boilerplate:\n {2}- quote: "Subscribe[^]*?\n {4}is: text/m);
    assert.match(await citing('Subscribe'), /\[@\S+, para\. 1\]<!--claim:/);
    assert.deepEqual(await findingsOn(below), []);
  });

  it('is taken back by saying the opposite; what was cited meanwhile is found', async () => {
    const notice = await citing('Subscribe');
    await overrule('notAClaim', NOTICE);
    await until('the claim to go', async () => (await offered('Subscribe')).length === 0);
    assert.doesNotMatch(await desk.read('flood.md.cite.yaml'), /boilerplate/);
    assert.deepEqual(await findingsOn(notice), []);
  });

  it('takes a claim off the lists, and its pins hold', async () => {
    const pinned = await citing(FIRST);
    await overrule('notAClaim', FIRST);
    await until('the claim to go', async () => (await offered(FIRST)).length === 0);
    assert.deepEqual(await findingsOn(pinned), []);
    await overrule('treatAsText', FIRST);
    await until('the claim', async () => (await offered(FIRST)).length > 0);
  });

  it('says nothing of a place that is no passage', async () => {
    const before = await desk.read('flood.md.cite.yaml');
    await overrule('treatAsText', 'valleys were');
    await overrule('notAClaim', 'valleys were');
    assert.equal(await desk.read('flood.md.cite.yaml'), before);
  });
});
