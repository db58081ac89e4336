import { applyEdits, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type WrittenText } from '../text/writtenText';
import { type CslItem } from './csl';
import { type BibliographyFormat } from './bibliography';
import { refusedBibliography } from './bibliographyText';
import { withBibtexReferences } from './bibtexReferences';
import { isJsonTooDeep } from './source/jsonDepth';
import { referenceEdits } from './source/referenceEdits';
import { withYamlReferences } from './yamlReferences';

/**
 * A bibliography (an array of CSL-JSON items, or what else `format` says) with these items in it. What others wrote stays: entries, their order, the
 * formatting, and fields that Newscite knows nothing of. A file that is no such array is refused.
 *
 * @param current the file's text, `undefined` where there is none
 */
export function withReferences(
  current: string | undefined,
  items: readonly CslItem[],
  format: BibliographyFormat = 'csl-json',
): WrittenText {
  const wanted = [...new Map(items.map((item) => [item.id, item])).values()];
  if (wanted.length === 0) return { kind: 'unchanged' };
  if (format === 'csl-yaml') return withYamlReferences(current, wanted);
  if (format === 'biblatex') return withBibtexReferences(current, wanted);
  if (current === undefined || current.trim() === '') {
    return withReferences('[]\n', items);
  }
  const bom = current.startsWith('\uFEFF') ? '\uFEFF' : '';
  const json = current.slice(bom.length);
  const root = bibliographyIn(json);
  if (root === undefined) return refusedBibliography('an array of CSL-JSON items');
  const text = applyEdits(json, referenceEdits(json, root, wanted));
  return text === json ? { kind: 'unchanged' } : { kind: 'written', text: bom + text };
}

function bibliographyIn(json: string): Node | undefined {
  if (isJsonTooDeep(json)) return undefined;
  const errors: ParseError[] = [];
  // Citation processors read strict JSON; a file with comments would be broken for them already.
  const root = parseTree(json, errors, { disallowComments: true });
  return errors.length === 0 && root?.type === 'array' ? root : undefined;
}
