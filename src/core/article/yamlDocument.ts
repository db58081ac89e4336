import { type Document, parseDocument } from 'yaml';

export interface YamlReading {
  /** `failsafe` where a date or a number stays the text that was written. */
  readonly schema: 'core' | 'failsafe';
  /** What stands behind a second `---` is an error; otherwise it is passed over, as citation processors do. */
  readonly isWhole?: boolean;
}

/**
 * YAML with the place of everything in it. Without two things for which the parser takes quadratic time: comparing each
 * key with every other, and quoting the lines of each error. Give it only what {@link isYamlTooDeep} let pass.
 */
export function yamlDocument(yaml: string, { schema, isWhole = false }: YamlReading): Document.Parsed {
  const logLevel = isWhole ? 'error' : 'silent';
  return parseDocument(yaml, { schema, uniqueKeys: false, prettyErrors: false, logLevel });
}
