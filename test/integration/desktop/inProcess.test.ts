import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { startInProcess } from '../../../src/worker/inProcess';

describe('Where no worker starts', () => {
  it('the same core answers on the extension host', async () => {
    const { extensionPath } = vscode.extensions.getExtension('newscite.newscite') ?? assert.fail('not installed');
    const packed = (name: string) => readFile(join(extensionPath, 'dist', name));
    const core = startInProcess(await packed('web/worker.js'), { packed });
    const bytes = new TextEncoder().encode('The dam will be raised, engineer Ruth Okafor said.');
    await core.newscite.update([{ kind: 'changed', uri: 'file:///dam.txt', isNamed: true, bytes }]);
    const [hit] = (await core.newscite.search('dam raisd', 3)).hits;
    assert.equal(hit?.claim.speaker, 'Ruth Okafor');
    const { citations } = await core.newscite.typeset('[@nobody]', [], { written: 'apa' });
    assert.deepEqual(citations[0]?.html, '(<b>nobody?</b>)');
    core.dispose();
    await assert.rejects(core.newscite.status(), /closed/);
  });
});
