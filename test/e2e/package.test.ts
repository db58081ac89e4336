import { join } from 'node:path';
import { PROJECT, run } from '../host/install';
import { scenario } from './scenario';

const VSIX = join(PROJECT, 'out/newscite.vsix');

describe('The package', () => {
  before(() => run(process.execPath, [join(PROJECT, 'scripts/package.mjs'), VSIX], PROJECT));

  scenario(
    'installs and comes to life',
    async (window) => {
      await window.waitForStatus('Newscite');
    },
    { vsix: VSIX },
  );
});
