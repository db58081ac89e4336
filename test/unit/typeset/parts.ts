import { createTypesetter } from '../../../src/core/typeset/citeproc/citeprocTypesetter';
import { type TypesettingParts } from '../../../src/core/typeset/typesetter';
import { packedCsl } from '../../../scripts/csl.mjs';

/** The processor, and the styles and locales as the build packs them. */
export function parts(): TypesettingParts {
  const csl = packedCsl();
  const typesetter = createTypesetter();
  return {
    typesetter: () => Promise.resolve(typesetter),
    read: (name) => Promise.resolve(csl.get(name.replace(/^csl\//, ''))),
  };
}
