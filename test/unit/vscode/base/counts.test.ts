import assert from 'node:assert/strict';
import { type LibraryStatus, type ProblemView } from '../../../../src/core';
import { libraryCount, problemCount, problemsAndNotes } from '../../../../src/vscode/base/counts';
import { english } from '../english';

function status(changes: Partial<LibraryStatus>): LibraryStatus {
  return { revision: 1, claims: 0, sources: 0, problems: [], skipped: [], ...changes };
}

describe('Counts', () => {
  it('say one claim and several', () => {
    assert.equal(libraryCount(status({ claims: 1, sources: 1 }), english), 'Newscite: 1 claim in 1 source');
    assert.equal(libraryCount(status({ claims: 214, sources: 12 }), english), 'Newscite: 214 claims in 12 sources');
    assert.equal(libraryCount(status({}), english), 'Newscite: 0 claims in 0 sources');
    assert.deepEqual([problemCount(1, english), problemCount(2, english)], ['1 problem', '2 problems']);
  });

  it('take what is only worth knowing for no problem', () => {
    const problem = (severity: ProblemView['severity']): ProblemView => ({
      uri: 'file:///a.txt',
      code: severity,
      severity,
      message: '',
    });
    const { problems, notes } = problemsAndNotes(
      status({ problems: [problem('error'), problem('information'), problem('warning')] }),
    );
    assert.deepEqual(
      [problems, notes].map((list) => list.map(({ severity }) => severity)),
      [['error', 'warning'], ['information']],
    );
  });
});
