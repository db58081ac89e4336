import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Typesetter, type TypesettingParts } from '../../core';

/** The citation processor, its styles and locales, from where the command itself lies: `dist/`. */
export const typesettingParts: TypesettingParts = {
  read: (name) => readFile(join(__dirname, name), 'utf8').catch(() => undefined),
  typesetter: () => {
    // Not an import: bundled into the command line it would be read by every other command.
    const load = createRequire(__filename);
    const { createTypesetter } = load(join(__dirname, 'typesetter.js')) as { createTypesetter: () => Typesetter };
    return Promise.resolve(createTypesetter());
  },
};
