import assert from 'node:assert/strict';
import { scenario } from './scenario';

const DRAFT = 'column.md';
const SENTENCE = 'By then divers had counted seventeen cracked pins out of thirty-two.';
const OTHER = 'My aunt bakes wonderful almond cakes.';

describe('A sentence without a source', () => {
  scenario(
    'gets one from the menu of its line, pinned before its full stop',
    async (window) => {
      await window.openFile(DRAFT);
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.click('counted');
      await window.press('ControlOrMeta+.');
      assert.match((await window.actions()).join('\n'), /Find Sources for This Sentence…/);
      await window.press('Enter');
      await window.quickInput.waitForPick(/Tideline/);
      await window.screenshot('find-sources');
      assert.match((await window.quickInput.picks())[0]?.label ?? '', /17|seventeen/i);
      await window.press('Enter');
      await window.waitForText('<!--claim:');
      assert.match(await window.save(DRAFT), /out of thirty-two \[@\w+, para\. \d+\]<!--claim:\w+-->\.\n/);
      await window.press('ControlOrMeta+z');
      assert.equal((await window.save(DRAFT)).trim(), `${SENTENCE}\n\n${OTHER}`);
      assert.deepEqual(window.errors, []);
    },
    { files: { [DRAFT]: `${SENTENCE}\n\n${OTHER}\n` } },
  );

  scenario(
    'is told when nothing supports it',
    async (window) => {
      await window.openFile(DRAFT);
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.click('almond');
      await window.runCommand('Newscite: Find Sources for This Sentence…');
      await window.quickInput.waitForPick('No claim in your sources supports this sentence');
      await window.screenshot('find-sources-none');
    },
    { files: { [DRAFT]: `${SENTENCE}\n\n${OTHER}\n` } },
  );
});
