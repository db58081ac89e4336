#!/usr/bin/env node
// What `@vscode/test-electron` starts in place of VS Code's desktop program (see launcher.ts).
import { register } from 'tsx/cjs/api';
import { createRequire } from 'node:module';

register();
const { launch } = createRequire(import.meta.url)('./launcher.ts');
launch(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
