import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, type IGrammar, type IRawGrammar } from 'vscode-textmate';

/** A stretch of a line that is coloured as one. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

const MARKDOWN = 'text.html.markdown';
const INJECTION = 'text.citation.newscite.injection';
const ROOT = `${import.meta.dirname}/../../..`;

const GRAMMARS: Readonly<Record<string, string>> = {
  [MARKDOWN]: 'node_modules/tm-grammars/grammars/markdown.json',
  'text.html.derivative': 'node_modules/tm-grammars/grammars/html-derivative.json',
  'text.html.basic': 'node_modules/tm-grammars/grammars/html.json',
  'source.yaml': 'node_modules/tm-grammars/grammars/yaml.json',
  [INJECTION]: 'syntaxes/citation.injection.tmLanguage.json',
};

/** VS Code's own Markdown grammar and the editor's own tokeniser, with the citations injected as the manifest has it. */
export async function loadMarkdown(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scopeName) => Promise.resolve(rawGrammar(scopeName)),
    getInjections: (scopeName) => (scopeName === MARKDOWN ? [INJECTION] : undefined),
  });
  const grammar = await registry.loadGrammar(MARKDOWN);
  if (!grammar) throw new Error('no Markdown grammar');
  return grammar;
}

/** All tokens of a text, line after line. */
export function tokensOf(grammar: IGrammar, text: string): Token[] {
  let stack = INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}

function rawGrammar(scopeName: string): IRawGrammar | null {
  const path = GRAMMARS[scopeName];
  return path === undefined ? null : (JSON.parse(readFileSync(`${ROOT}/${path}`, 'utf8')) as IRawGrammar);
}
