import assert from 'node:assert/strict';
import { scenario } from './scenario';

describe('A window with Newscite', () => {
  scenario(
    'lets a writer open a draft, write and save, and has nothing to complain of',
    async (window) => {
      await window.openFile('note.md');
      await window.press('ControlOrMeta+End');
      await window.type('and it grows');
      await window.waitForText('A thought and it grows');
      assert.equal(await window.save('note.md'), 'A thought and it grows');
      assert.deepEqual(window.errors, []);
    },
    { files: { 'note.md': 'A thought ' } },
  );
});
