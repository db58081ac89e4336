import assert from 'node:assert/strict';
import { rm, stat } from 'node:fs/promises';
import { scenario } from './scenario';
import { until } from './until';
import { type Window } from './window';

const STATUS = /Newscite: \d+ claims in \d+ sources/;
/** Longer than it takes until what was read is kept. */
const KEPT_BY_THEN = 8000;

function keptFile(window: Window): Promise<string> {
  return until('the library to be kept', async () => (await window.stored('library.bin'))[0], 30_000);
}

async function finds(window: Window, query: string, claim: string): Promise<void> {
  await window.runCommand('Newscite: Search Claims…');
  await window.quickInput.type(query);
  await window.quickInput.waitForPick(claim);
  await window.press('Escape');
  await window.quickInput.closed();
}

describe('A second window', () => {
  scenario('begins with what the first one kept; without it, nothing is lost', async (window) => {
    await window.openFile('a-winter-too-many.md');
    const before = await window.waitForStatus(STATUS);
    const kept = await keptFile(window);
    const { ino } = await stat(kept);
    await window.reload();
    assert.equal(await window.waitForStatus(STATUS), before);
    await finds(window, 'poisened the core', 'poisoned the core');
    // Had a file been read, all would be kept anew; VS Code's own log is not written in this host.
    await window.page.waitForTimeout(KEPT_BY_THEN);
    assert.equal((await stat(kept)).ino, ino);
    await rm(kept);
    await window.reload();
    assert.equal(await window.waitForStatus(STATUS), before);
    await finds(window, 'poisened the core', 'poisoned the core');
    assert.equal(await keptFile(window), kept);
  });
});
