import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clipping, completionsIn, Desk, documentationOf, FLOOD, keyOf, labelOf, newscite, until } from './desk';

describe('The index', () => {
  const desk = new Desk();
  const title = 'Followed around';

  let keys: vscode.TextEditor;

  before(async () => {
    await newscite();
    keys = await desk.draft('[@|]');
  });
  after(() => desk.clear());

  async function paragraphs(key: string): Promise<readonly string[]> {
    return (await completionsIn(await desk.draft(`[@${key}, |]`))).map(labelOf);
  }

  async function isKnown(): Promise<boolean> {
    const items = await completionsIn(keys);
    return items.some((item) => documentationOf(item).includes(title));
  }

  it('takes in a file that is added, and its change', async () => {
    await desk.write('in/flood.md', clipping(title));
    const key = await keyOf(title, desk);
    await desk.write('in/flood.md', clipping(title, ['Only this is left of it.']));
    await until('the change', async () => (await paragraphs(key)).some((label) => label.startsWith('Only this')));
  });

  it('follows a folder that is renamed', async () => {
    const key = await keyOf(title, desk);
    const { document } = await desk.draft(`[@${key}]`);
    await desk.rename('in', 'moved');
    await until('the citation to lead there', async () => {
      const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        new vscode.Position(0, 3),
      );
      return found.some(({ targetUri }) => targetUri.path.endsWith('/moved/flood.md'));
    });
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

describe('An article that is renamed in the editor', () => {
  const desk = new Desk();

  before(() => newscite());
  after(() => desk.clear());

  it('takes its sidecar along, and with it its key', async () => {
    await desk.write('flood.md', clipping('A flood renamed'));
    await desk.write('flood.md.cite.yaml', 'citekey: deluge\n');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(desk.uri('flood.md'), desk.uri('water.md'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await desk.read('water.md.cite.yaml'), 'citekey: deluge\n');
    assert.equal(await desk.has('flood.md.cite.yaml'), false);
    // The article may be told of before its sidecar.
    await until('its key', async () => (await keyOf('A flood renamed', desk)) === 'deluge');
  });
});

describe('The setting newscite.sources', () => {
  const desk = new Desk();
  const settings = () => vscode.workspace.getConfiguration('newscite');
  const name = (entries: readonly string[] | undefined) =>
    settings().update('sources', entries, vscode.ConfigurationTarget.Workspace);
  const sources = async () => (await (await newscite()).whenIndexed()).sources;

  before(() => newscite());
  after(async () => {
    await name(undefined);
    await desk.clear();
  });

  it('names what is read and nothing else, before it is there and after it is gone', async () => {
    const folder = vscode.workspace.asRelativePath(desk.folder, false);
    await desk.write('note.md', 'No article by itself.');
    await name([`${folder}/later`, `${folder}/no*.md`]);
    await until('the note alone', async () => (await sources()) === 1);
    await desk.write('later/flood.txt', FLOOD.join('\n\n'));
    await until('the folder', async () => (await sources()) === 2);
    await desk.remove('later');
    await until('its end', async () => (await sources()) === 1);
  });
});
