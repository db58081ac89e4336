import { parse } from 'yaml';
import { readFrontMatter } from '../../article/frontMatter/frontMatter';
import { isYamlTooDeep } from '../../article/yamlDepth';
import { textOf } from '../../text/range';
import { bibtexEntries } from './bibtexEntries';
import { cslEntries } from './cslEntries';
import { type ReferenceEntry } from './referenceEntry';

/** A parser of YAML takes seconds for more; JSON and BibTeX have no such limit. */
const MAX_YAML = 512 * 1024;

/**
 * The entries of a bibliography, by what its name says it is: CSL-JSON, CSL-YAML, BibTeX and BibLaTeX. `undefined` when it
 * can't be read as such.
 */
export function readReferences(name: string, file: string): readonly ReferenceEntry[] | undefined {
  const text = file.replace(/^\uFEFF/, '');
  if (/\.(?:bib|bibtex)$/i.test(name)) return bibtexEntries(text);
  if (/\.ya?ml$/i.test(name)) return yamlReferences(text);
  return text.trim() === '' ? [] : jsonReferences(text);
}

/** What a draft's front matter lists itself, under `references:`. */
export function frontMatterReferences(draft: string): readonly ReferenceEntry[] {
  const { block } = /^references:/m.test(draft) ? readFrontMatter(draft) : {};
  return (block?.format === 'yaml' ? yamlReferences(textOf(draft, block.content)) : undefined) ?? [];
}

function jsonReferences(json: string): readonly ReferenceEntry[] | undefined {
  try {
    return cslEntries(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function yamlReferences(yaml: string): readonly ReferenceEntry[] | undefined {
  if (yaml.length > MAX_YAML || isYamlTooDeep(yaml)) return undefined;
  try {
    // A CSL-YAML file may stand between `---` lines: to YAML that is a second, empty document.
    const body = yaml.replace(/^---[ \t]*\r?\n/, '').replace(/\n(?:---|\.\.\.)\s*$/, '\n');
    // A citekey such as 2024 or a date stays the text that it is; repeated keys are not compared, see `yamlFields`.
    return cslEntries(parse(body, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }));
  } catch {
    return undefined;
  }
}
