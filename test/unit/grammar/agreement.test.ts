import assert from 'node:assert/strict';
import { type IGrammar } from 'vscode-textmate';
import { scanCitations } from '../../../src/core/citation/scanCitations';
import { loadMarkdown, tokensOf } from './tokens';

/** A grammar sees one line and cannot look back, so it may differ where a citation is broken over lines; not here. */
const DRAFTS = [
  'Once [@a, para. 3]<!--claim:8f3a91c2-->.',
  'Twice [see @a, para. 3, note; and @b2, para. 4]<!--claim:8f3a91c2 -->, thrice [-@c].',
  '@a [para. 3]<!--claim:8f3a91c2--> and @b [@c, para. 1] and @d alone.',
  'A key @a:b.c, a braced one @{x y} or @{x/y}, one in (@p) and “@q”.',
  '**@a**, *@b*, ~~@c~~ and @d’s words',
  'No `@a`, no <a@b.example>, no a@b.example, no \\@c, no https://x.example/@d, no @fig-e, no @ f.',
  '[@a](https://x.example) and [text](https://x.example/@b)',
  '[@a][@b] and [@c]: not a definition in mid-line',
  '> [@a, para. 1]',
  '- [@a, paras. 1-2; @b, ¶ 3]',
  '# Heading [@a]',
  '[^1]: A note on @a, para. 3.',
  'A price of $5 @a and €6 [@b].',
  '中文 [@a, para. 2] 中文@b。',
  '@@a and a-@b and --@c, then word.@d and…@e and ...@f',
  '[ @a ] and [@a,para. 3] and [@a; ; @b]',
  'Either @a/@b or _@c_',
  'An @unfinished [bracket',
  'An [@unfinished, para. 3',
];

describe('the colours and the draft reader', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadMarkdown();
  });

  for (const draft of DRAFTS) {
    it(`see the same keys in ${draft}`, () => {
      const read = scanCitations(draft).flatMap(({ citations }) =>
        citations.map(({ keyRange }) => draft.slice(keyRange.start, keyRange.end).replace(/^-/, '')),
      );
      assert.deepEqual(colouredKeys(grammar, draft), read);
    });
  }
});

function colouredKeys(grammar: IGrammar, draft: string): string[] {
  const keys: string[] = [];
  for (const { text, scopes } of tokensOf(grammar, draft)) {
    if (!scopes.includes('variable.other.constant.citekey.newscite')) continue;
    if (scopes.at(-1) === 'punctuation.definition.citekey.newscite') keys.push(text);
    else keys.push((keys.pop() ?? '') + text);
  }
  return keys;
}
