import { yamlDocument } from '../../article/yamlDocument';
import { readFrontMatter } from '../../article/frontMatter/frontMatter';
import { isYamlTooDeep } from '../../article/yamlDepth';
import { textOf } from '../../text/range';
import { bibtexEntries } from './bibtexEntries';
import { cslEntries } from './cslEntries';
import { type ReferenceEntry } from './referenceEntry';

/** A parser of YAML takes seconds for more; JSON and BibTeX have no such limit. */
const MAX_YAML = 512 * 1024;

/** True for a bibliography that is not read for its size alone. */
export function isTooLarge(name: string, file: string): boolean {
  return YAML_NAME.test(name) && file.length > MAX_YAML;
}

const YAML_NAME = /\.ya?ml$/i;

/**
 * The entries of a bibliography, by what its name says it is: CSL-JSON, CSL-YAML, BibTeX and BibLaTeX. `undefined` when it
 * can't be read as such.
 */
export function readReferences(name: string, file: string): readonly ReferenceEntry[] | undefined {
  const text = file.replace(/^\uFEFF/, '');
  if (/\.(?:bib|bibtex)$/i.test(name)) return bibtexEntries(text);
  return cslEntries(YAML_NAME.test(name) ? yamlIn(text) : jsonIn(text));
}

/** What a draft's front matter lists itself, under `references:`. */
export function frontMatterReferences(draft: string): readonly ReferenceEntry[] {
  return cslEntries(frontMatterYaml(draft)) ?? [];
}

/** What the front matter of a draft holds, where that lists references. */
export function frontMatterYaml(draft: string): unknown {
  const { block } = /^references:/m.test(draft) ? readFrontMatter(draft) : {};
  return block?.format === 'yaml' ? yamlIn(textOf(draft, block.content)) : undefined;
}

export function jsonIn(json: string): unknown {
  try {
    return json.trim() === '' ? [] : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}

/** CSL-YAML; `undefined` where it is none, or more than a parser should be given. */
export function yamlIn(yaml: string): unknown {
  if (yaml.length > MAX_YAML || isYamlTooDeep(yaml)) return undefined;
  try {
    // A CSL-YAML file may stand between `---` lines: to YAML that is a second, empty document.
    const body = yaml.replace(/^---[ \t]*\r?\n/, '').replace(/\n(?:---|\.\.\.)\s*$/, '\n');
    // A citekey such as 2024 or a date stays the text that it is.
    const document = yamlDocument(body, { schema: 'failsafe' });
    return document.errors.length > 0 ? undefined : (document.toJS() as unknown);
  } catch {
    return undefined;
  }
}
