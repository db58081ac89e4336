import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../host/install';
import { sharedHost } from './scenario';
import { until } from './until';

describe('npm start', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newscite start '));
    await writeFile(join(folder, 'draft.md'), '# A draft\n');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('opens a folder in the browser where there is no desktop, until Ctrl-C', async function () {
    // It builds first, and others may be at work on the machine.
    this.timeout(240_000);
    const { start, printed } = run(folder);
    try {
      const address = await until('the address', () => /http:\S+/.exec(printed())?.[0], 180_000);
      assert.equal(await rowsInExplorer(address, 'draft.md'), 1);
    } finally {
      start.kill('SIGINT');
    }
    assert.deepEqual(await once(start, 'exit'), [0, null]);
  });

  it('says which folder it cannot find', async () => {
    const { start, printed } = run(join(folder, 'nowhere'));
    assert.deepEqual(await once(start, 'exit'), [1, null]);
    assert.match(printed(), /There is no folder .*nowhere/);
  });
});

function run(folder: string) {
  // A Linux machine without a screen, whatever the tests run on.
  const env = { ...process.env, PATH: '/nowhere', DISPLAY: '', WAYLAND_DISPLAY: '' };
  const start = spawn(process.execPath, [join(PROJECT, 'scripts/start.mjs'), folder], { env });
  let output = '';
  const keep = (data: Buffer) => (output += data.toString());
  start.stdout.on('data', keep);
  start.stderr.on('data', keep);
  return { start, printed: () => output };
}

async function rowsInExplorer(address: string, file: string): Promise<number> {
  const context = await sharedHost().browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: file });
    await row.waitFor();
    return await row.count();
  } finally {
    await context.close();
  }
}
