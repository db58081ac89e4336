import assert from 'node:assert/strict';
import { FileLedger } from '../../../../src/vscode/files/fileLedger';

const LISTED = new Map([
  ['file:///a.md', { isNamed: false }],
  ['file:///b.md', { isNamed: false }],
]);
const found = () => false;
const deleted = (uri: string) => ({ kind: 'deleted', uri }) as const;
const changed = (uri: string) => ({ kind: 'changed', uri, bytes: new Uint8Array(), isNamed: false }) as const;

describe('FileLedger', () => {
  it('asks for a file until it was handed over', () => {
    const ledger = new FileLedger();
    ledger.changesTo(LISTED);
    ledger.handed([changed('file:///a.md')], found);
    assert.deepEqual(ledger.changesTo(LISTED).toRead, ['file:///b.md']);
  });

  it('asks again for a file that was written while it was read', () => {
    const ledger = new FileLedger();
    ledger.changesTo(LISTED);
    ledger.touch(['file:///a.md']);
    ledger.handed([changed('file:///a.md'), changed('file:///b.md')], found);
    assert.deepEqual(ledger.changesTo(LISTED).toRead, ['file:///a.md']);
  });

  it('asks once more for what a cancelled run was told of and left over', () => {
    const ledger = new FileLedger();
    ledger.restored([...LISTED.keys()], found);
    ledger.touch(['file:///b.md']);
    ledger.changesTo(LISTED);
    assert.deepEqual(ledger.changesTo(LISTED).toRead, ['file:///b.md']);
  });

  it('knows what went', () => {
    const ledger = new FileLedger();
    ledger.restored([...LISTED.keys(), 'file:///c.md'], found);
    assert.deepEqual(ledger.changesTo(LISTED), { removed: ['file:///c.md'], toRead: [] });
    ledger.handed([deleted('file:///c.md')], found);
    assert.equal(ledger.size, LISTED.size);
  });
});
