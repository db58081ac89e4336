import { type Typesetter, type TypesettingParts } from '../core';
import { evaluate } from './evaluate';
import { type HostFiles } from './hostFiles';

/** What the bundle of the citation processor exports. */
interface TypesetterModule {
  readonly createTypesetter: () => Typesetter;
}

/** The citation processor, its styles and locales out of the package, each read once. */
export function typesettingParts(host: HostFiles): TypesettingParts {
  const texts = new Map<string, Promise<string | undefined>>();
  let typesetter: Promise<Typesetter> | undefined;
  const read = async (name: string) => {
    const bytes = await host.packed(name);
    return bytes && new TextDecoder().decode(bytes);
  };
  return {
    read: (name) => {
      const text = texts.get(name) ?? read(name);
      texts.set(name, text);
      return text;
    },
    typesetter: () => (typesetter ??= load(host)),
  };
}

async function load(host: HostFiles): Promise<Typesetter> {
  const script = await host.packed('typesetter.js');
  if (script === undefined) throw new Error('The citation processor is missing in this installation.');
  const module = { exports: {} as Partial<TypesetterModule> };
  evaluate(script, { module, exports: module.exports });
  const { createTypesetter } = module.exports;
  if (createTypesetter === undefined) throw new Error('The citation processor of this installation is broken.');
  return createTypesetter();
}
