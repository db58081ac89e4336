import { type CslData } from './cslData';
import { bibtexItems } from './bibtexItems';
import { cslObjects } from './cslEntries';
import { frontMatterYaml, jsonIn, yamlIn } from './readReferences';

/** The items of a bibliography with all their fields; none where it can't be read. See `readReferences`. */
export function readItems(name: string, file: string): readonly CslData[] {
  const text = file.replace(/^\uFEFF/, '');
  if (/\.(?:bib|bibtex)$/i.test(name)) return bibtexItems(text);
  return itemsIn(/\.ya?ml$/i.test(name) ? yamlIn(text) : jsonIn(text));
}

/** The same for what a draft's front matter lists under `references:`. */
export function frontMatterItems(draft: string): readonly CslData[] {
  return itemsIn(frontMatterYaml(draft));
}

function itemsIn(data: unknown): readonly CslData[] {
  return (cslObjects(data) ?? []).flatMap((item) => {
    const { id } = item;
    return typeof id === 'string' || typeof id === 'number' ? [{ ...item, id: String(id) }] : [];
  });
}
