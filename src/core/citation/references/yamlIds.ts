import { isMap, isScalar, isSeq } from 'yaml';
import { yamlDocument } from '../../article/yamlDocument';
import { isYamlTooDeep } from '../../article/yamlDepth';
import { type TextRange } from '../../text/range';

/** A parser of YAML takes seconds for more. */
const MAX_YAML = 512 * 1024;

/** Where the items of CSL-YAML have this id: of a quoted one, what stands between the marks. */
export function yamlIds(yaml: string, id: string): readonly TextRange[] {
  if (yaml.length > MAX_YAML || !yaml.includes(id) || isYamlTooDeep(yaml)) return [];
  const root: unknown = yamlDocument(yaml, { schema: 'failsafe' }).contents;
  const list: unknown = isMap(root) ? root.get('references') : root;
  return (isSeq(list) ? list.items : []).flatMap((item) => {
    const node: unknown = isMap(item) ? item.get('id', true) : undefined;
    if (!isScalar(node) || node.value !== id || !node.range) return [];
    const [start, end] = node.range;
    const quote = /["']/.test(yaml.charAt(start)) ? 1 : 0;
    return [{ start: start + quote, end: end - quote }];
  });
}
