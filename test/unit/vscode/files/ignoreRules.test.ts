import assert from 'node:assert/strict';
import { IgnoreRules } from '../../../../src/vscode/files/ignoreRules';

describe('What .gitignore leaves out', () => {
  it('is what git leaves out: files, folders and exceptions', () => {
    const rules = new IgnoreRules([{ folder: '', text: '# builds\nout/\n*.tmp.md\n!keep.tmp.md\n/top.txt\n' }]);
    assert.ok(rules.ignores('out/a.txt'));
    assert.ok(rules.ignores('deep/a.tmp.md'));
    assert.ok(!rules.ignores('deep/keep.tmp.md'));
    assert.ok(rules.ignores('top.txt'));
    assert.ok(!rules.ignores('deep/top.txt'));
  });

  it('counts from the folder of the file, and the deeper file has the last word', () => {
    const rules = new IgnoreRules([
      { folder: 'desk', text: '!a.txt\nb.txt' },
      { folder: '', text: 'a.txt' },
    ]);
    assert.ok(rules.ignores('a.txt'));
    assert.ok(!rules.ignores('desk/a.txt'));
    assert.ok(rules.ignores('desk/b.txt'));
    assert.ok(!rules.ignores('desktop/b.txt'));
  });
});
