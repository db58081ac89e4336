import { Lexer } from 'yaml';
import { isNestedTooDeep } from './frontMatter/limits';

const MAX_DEPTH = 64;
/** The lexer puts it before the text of a scalar. */
const SCALAR = '\u001F';

/**
 * True when YAML is nested deeper than a recursive parser should be given. Brackets are counted by the lexer: those in
 * quotations of an article, often cut in two, are text.
 */
export function isYamlTooDeep(yaml: string): boolean {
  if (isNestedTooDeep(yaml.replace(/[[\]{}]/g, 'x'))) return true;
  let depth = 0;
  let before = '';
  for (const token of new Lexer().lex(yaml)) {
    if (before !== SCALAR && (token === '[' || token === '{') && ++depth > MAX_DEPTH) return true;
    if (before !== SCALAR && (token === ']' || token === '}')) depth--;
    before = token;
  }
  return false;
}
