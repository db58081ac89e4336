import assert from 'node:assert/strict';
import { rulesOnMerging, withUnionMerge } from '../../../../src/vscode/annotation/gitAttributes';

describe('A .gitattributes', () => {
  it('says how sidecars are merged', () => {
    for (const line of [
      '*.cite.yaml merge=union',
      '  *.cite.yaml text merge=union',
      '**/*.cite.yaml -merge',
      '*.yaml merge=ours',
      '* binary',
    ])
      assert.equal(rulesOnMerging(`# notes\r\n${line}\r\n`), true, line);
  });

  it('says nothing of it', () => {
    for (const text of ['', '# *.cite.yaml merge=union', '*.cite.yaml text', '*.json merge=union', '* text=auto'])
      assert.equal(rulesOnMerging(text), false, text);
  });

  it('gets the rule as its last line, in its own line ends', () => {
    assert.equal(withUnionMerge(), '*.cite.yaml merge=union\n');
    assert.equal(withUnionMerge('* text=auto'), '* text=auto\n*.cite.yaml merge=union\n');
    assert.equal(withUnionMerge('*.png binary\r\n'), '*.png binary\r\n*.cite.yaml merge=union\r\n');
    assert.equal(rulesOnMerging(withUnionMerge('* text=auto')), true);
  });
});
