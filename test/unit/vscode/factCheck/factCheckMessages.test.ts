import assert from 'node:assert/strict';
import { draftInState, pageMessageIn } from '../../../../src/vscode/factCheck/factCheckMessages';

describe('Messages of the fact-check panel', () => {
  it('are taken as they are meant, and nothing with them', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'export' },
      { type: 'reveal', number: 3 },
      { type: 'openSource', number: 3, citation: 0 },
    ]) {
      assert.deepEqual(pageMessageIn(message), message);
      assert.deepEqual(pageMessageIn({ ...message, uri: 'file:///etc/passwd' }), message);
    }
  });

  it('are nothing where anything is amiss', () => {
    const amiss = [
      undefined,
      null,
      'ready',
      {},
      { type: 'run' },
      { type: 'reveal' },
      { type: 'reveal', number: '3' },
      { type: 'reveal', number: -1 },
      { type: 'reveal', number: 0.5 },
      { type: 'reveal', number: NaN },
      { type: 'openSource', number: 1 },
      { type: 'openSource', number: 1, citation: 1e300 },
    ];
    for (const message of amiss) assert.equal(pageMessageIn(message), undefined, JSON.stringify(message));
  });

  it('name a draft after a reload only where one was kept', () => {
    assert.equal(draftInState({ draft: 'file:///work/column.md', filter: 'all' }), 'file:///work/column.md');
    for (const state of [undefined, null, 'x', {}, { draft: 3 }, { draft: '' }])
      assert.equal(draftInState(state), undefined);
  });
});
