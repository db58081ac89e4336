import assert from 'node:assert/strict';
import { changesBetween } from '../../../../src/vscode/files/listingChanges';

const found = { isNamed: false };
const named = { isNamed: true };

describe('What has to be read again', () => {
  it('is what is new, was written, or is named only now', () => {
    const known = new Map([
      ['kept', false],
      ['written', false],
      ['named', false],
    ]);
    const listed = new Map([
      ['kept', found],
      ['written', found],
      ['named', named],
      ['new', found],
    ]);
    assert.deepEqual(changesBetween(known, listed, new Set(['written', 'elsewhere'])), {
      removed: [],
      toRead: ['written', 'named', 'new'],
    });
  });

  it('forgets all files of a folder that went away, though only the folder was reported', () => {
    const known = new Map([
      ['old/a', false],
      ['old/b', false],
    ]);
    assert.deepEqual(changesBetween(known, new Map([['moved/a', found]]), new Set(['old'])), {
      removed: ['old/a', 'old/b'],
      toRead: ['moved/a'],
    });
  });
});
