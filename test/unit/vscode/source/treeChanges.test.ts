import assert from 'node:assert/strict';
import { followNodes } from '../../../../src/vscode/source/treeChanges';

interface Row {
  readonly id: string;
  readonly label: string | undefined;
}

const row = (id: string, label: string | undefined = id): Row => ({ id, label });
const idOf = ({ id }: Row) => id;

describe('followNodes', () => {
  it('keeps the nodes that are shown, and names those that look otherwise', () => {
    const [first, second] = [row('a'), row('b')];
    const stale = followNodes([first, second], [row('a'), row('b', 'new words')], idOf);
    assert.deepEqual(stale, [row('b', 'new words')]);
    assert.equal(stale[0], second);
  });

  it('names none where all is as it was', () => {
    assert.deepEqual(followNodes([row('a')], [row('a')], idOf), []);
    assert.deepEqual(followNodes([], [], idOf), []);
  });

  it('takes back what a node no longer has', () => {
    const shown = row('a');
    followNodes([shown], [{ id: 'a', label: undefined }], idOf);
    assert.equal(shown.label, undefined);
  });

  it('gives up, and changes nothing, where nodes came, went or changed places', () => {
    const shown = [row('a'), row('b')];
    for (const now of [[row('a', 'x')], [row('a', 'x'), row('b'), row('c')], [row('b', 'x'), row('a', 'x')], []])
      assert.equal(followNodes(shown, now, idOf), undefined);
    assert.deepEqual(shown, [row('a'), row('b')]);
  });
});
