import assert from 'node:assert/strict';
import { citationList } from '../../../../src/core/features/citing/citationList';

describe('citationList', () => {
  it('lists each source with its place, group, mode, prefix, locator, suffix and claim', () => {
    const draft = 'So [see @a, para. 3; -@b]<!--claim:0a - -->, as @c [para. 1] says.';
    const none = { prefix: '', locator: null, suffix: '', claim: null };
    assert.deepEqual(citationList(draft), [
      {
        ...none,
        ...{ start: 4, end: 19, key: 'a', keyStart: 8, group: 0, mode: 'bracketed', prefix: 'see' },
        ...{ locator: 'para. 3', suffix: ', para. 3', claim: '0a' },
      },
      { ...none, start: 21, end: 24, key: 'b', keyStart: 21, group: 0, mode: 'suppressed-author' },
      {
        ...none,
        ...{ start: 48, end: 59, key: 'c', keyStart: 48, group: 1, mode: 'narrative' },
        ...{ locator: 'para. 1', suffix: 'para. 1' },
      },
    ]);
  });
});
