import assert from 'node:assert/strict';
import fc from 'fast-check';
import { harmless, readNote, typedNote } from '../../../../src/vscode/annotation/annotationNote';

describe('A note as it is typed', () => {
  it('has its tags on a last line of nothing else', () => {
    assert.deepEqual(readNote('Ask *her*.\r\n\r\n#budget #"to call" #budget\n'), {
      note: 'Ask *her*.',
      tags: ['budget', 'to call'],
    });
    assert.deepEqual(readNote('#budget'), { note: '', tags: ['budget'] });
  });

  it('keeps what only looks like tags', () => {
    for (const note of ['# Heading', 'See #4 in the list', '#tag\nand more', '']) {
      assert.deepEqual(readNote(note), { note, tags: [] });
    }
  });

  it('is read as it was written', () => {
    const tags = fc.uniqueArray(fc.stringMatching(/^[a-zé:.-][a-z 0-9-]{0,8}[a-z]$/), { maxLength: 3 });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z .*\n]{0,30}[a-z]$/), tags, (text, all) => {
        const said = { note: text.trim(), tags: all };
        assert.deepEqual(readNote(typedNote(said)), said);
      }),
    );
  });

  it('fetches no picture', () => {
    assert.equal(
      harmless('a ![x](https://example.org/x.png) ![y][z]'),
      'a !\\[x](https://example.org/x.png) !\\[y][z]',
    );
  });
});
