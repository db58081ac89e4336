import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factcheck } from '../../../src/node/cli/factcheck';

describe('newscite factcheck', () => {
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newscite-'));
    await writeFile(join(folder, 'lock.txt'), 'The oak of the lock has gone soft, said keeper Edda Marlow.\n');
    await writeFile(join(folder, 'lock.txt.cite.yaml'), 'citekey: lock\n');
  });

  after(() => rm(folder, { recursive: true, force: true }));

  async function run(draft: string, format: 'json' | 'csv' = 'json', rule: string[] = []) {
    const [path, output] = [join(folder, 'column.md'), join(folder, `sheet.${format}`)];
    await writeFile(path, draft);
    const code = await factcheck(path, { sources: [join(folder, 'lock.txt')], format, output, rule });
    return { code, text: await readFile(output, 'utf8') };
  }

  it('writes the sheet and ends with 0 where nothing is wrong', async () => {
    const { code, text } = await run('The oak is soft [@lock, para. 1].\n');
    assert.equal(code, 0);
    const sheet = JSON.parse(text) as { draft: string; summary: { cited: number } };
    assert.equal(sheet.draft, 'column.md');
    assert.equal(sheet.summary.cited, 1);
  });

  it('ends with 1 where a rule that counts as an error is broken', async () => {
    assert.equal((await run('The oak is soft [@lokc].\n')).code, 1);
    assert.equal((await run('The oak is soft [@lokc].\n', 'csv', ['unknown-source=warning'])).code, 0);
  });

  it('says what is wrong with a call', async () => {
    await assert.rejects(run('No.', 'json', ['soft=error']), /There is no rule soft/);
    const options = { sources: [folder], format: 'md', output: join(folder, 'no', 'sheet.md') } as const;
    await assert.rejects(factcheck(join(folder, 'none.md'), options), /draft .*none\.md can't be read/);
    await writeFile(join(folder, 'column.md'), 'No.');
    await assert.rejects(factcheck(join(folder, 'column.md'), options), /sheet .*can't be written/);
  });
});
