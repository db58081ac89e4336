import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { clipping, completionsIn, Desk, keyOf, labelOf, newscite, until } from './desk';

describe('The index', () => {
  const desk = new Desk();
  const title = 'Followed around';

  let keys: Promise<vscode.TextEditor>;

  before(async () => {
    await newscite();
    keys = desk.draft('[@|]');
  });
  after(() => desk.clear());

  async function paragraphs(key: string): Promise<readonly string[]> {
    return (await completionsIn(await desk.draft(`[@${key}, |]`))).map(labelOf);
  }

  async function isKnown(): Promise<boolean> {
    const items = await completionsIn(await keys);
    return items.some(({ filterText }) => filterText?.includes(title));
  }

  it('takes in a file that is added, and its change', async () => {
    await desk.write('in/flood.md', clipping(title));
    const key = await keyOf(title, desk);
    await desk.write('in/flood.md', clipping(title, ['Only this is left of it.']));
    await until('the change', async () => (await paragraphs(key)).some((label) => label.startsWith('Only this')));
  });

  it('follows a folder that is renamed', async () => {
    await desk.rename('in', 'moved');
    const key = await keyOf(title, desk);
    assert.ok((await paragraphs(key)).some((label) => label.startsWith('Only this')));
  });

  it('leaves out what .gitignore leaves out, from when it does', async () => {
    await desk.write('.gitignore', 'moved/\n');
    await until('it to be ignored', async () => !(await isKnown()));
    await desk.remove('.gitignore');
    await until('it to be back', isKnown);
  });

  it('forgets a folder that is deleted', async () => {
    await desk.remove('moved');
    await until('it to be gone', async () => !(await isKnown()));
  });
});
