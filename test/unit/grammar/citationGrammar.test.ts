import assert from 'node:assert/strict';
import { type IGrammar } from 'vscode-textmate';
import { loadMarkdown, tokensOf } from './tokens';

const KEY = 'variable.other.constant.citekey.newscite';
const AT = 'punctuation.definition.citekey.newscite';
const LOCATOR = 'meta.locator.newscite';
const NUMBER = 'constant.numeric.locator.newscite';
const PIN = 'comment.block.html.pin.newscite';
const IDS = 'meta.claim-ids.newscite';
const GROUP = 'meta.citation.newscite';

describe('the colours of a citation', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadMarkdown();
  });

  /** The parts of a text that carry a scope; neighbours joined, a gap starts a new part. */
  function parts(text: string, scope: string): string[] {
    const found: string[] = [];
    let open = false;
    for (const token of tokensOf(grammar, text)) {
      const has = token.scopes.includes(scope);
      if (has && open) found.push((found.pop() ?? '') + token.text);
      else if (has) found.push(token.text);
      open = has;
    }
    return found;
  }

  function scopesAt(text: string, part: string): readonly string[] {
    const token = tokensOf(grammar, text).find((candidate) => candidate.text === part);
    assert.ok(token, `no token ${part}`);
    return token.scopes;
  }

  function plain(text: string): void {
    const ours = tokensOf(grammar, text).filter(({ scopes }) => scopes.some((scope) => scope.endsWith('.newscite')));
    assert.deepEqual(ours, []);
  }

  describe('in brackets', () => {
    const text = 'The gate stuck [see @ledger2026engineer, para. 3, my emphasis]<!--claim:8f3a91c2-->.';

    it('tells key, locator and pin apart', () => {
      assert.deepEqual(parts(text, KEY), ['@ledger2026engineer']);
      assert.deepEqual(parts(text, AT), ['@']);
      assert.deepEqual(parts(text, LOCATOR), ['para. 3']);
      assert.deepEqual(parts(text, NUMBER), ['3']);
      assert.deepEqual(parts(text, PIN), ['<!--claim:8f3a91c2-->']);
      assert.deepEqual(parts(text, IDS), ['8f3a91c2']);
    });

    it('marks brackets and separators as punctuation', () => {
      assert.deepEqual(parts(text, 'punctuation.definition.citation.begin.newscite'), ['[']);
      assert.deepEqual(parts(text, 'punctuation.definition.citation.end.newscite'), [']']);
    });

    it('leaves prefix, suffix and the sentence plain', () => {
      assert.equal(scopesAt(text, 'see ').at(-1), GROUP);
      assert.equal(scopesAt(text, ', my emphasis').at(-1), GROUP);
      assert.equal(scopesAt(text, '.').at(-1), 'meta.paragraph.markdown');
    });

    it('keeps emphasis in a prefix', () => {
      assert.ok(scopesAt('[as the *Ledger* says, @a, para. 1]', 'Ledger').includes('markup.italic.markdown'));
    });

    it('takes several sources and their ids', () => {
      const group = '[@a, para. 3; -@b_2, para. 1-2; @c]<!--claim:8f3a91c2 - 00ff00ff-->';
      assert.deepEqual(parts(group, KEY), ['@a', '@b_2', '@c']);
      assert.deepEqual(parts(group, NUMBER), ['3', '1-2']);
      assert.deepEqual(parts(group, 'keyword.operator.suppress-author.newscite'), ['-']);
      assert.deepEqual(parts(group, 'punctuation.separator.citation.newscite'), [';', ';']);
      assert.deepEqual(parts(group, IDS), ['8f3a91c2 - 00ff00ff']);
    });

    it('reads any key that pandoc allows', () => {
      assert.deepEqual(parts('[@{https://paper.example/a?b=c}, para. 2]', KEY), ['@{https://paper.example/a?b=c}']);
      assert.deepEqual(parts('[@smith:2026.a+b/c]', KEY), ['@smith:2026.a+b/c']);
      assert.deepEqual(parts('[@Küstenstahl2026]', KEY), ['@Küstenstahl2026']);
      assert.deepEqual(parts('[@https://paper.example/a/, para. 2]', KEY), ['@https://paper.example/a']);
    });

    it('colours only the locator that it knows', () => {
      assert.deepEqual(parts('[@a, p. 3]', LOCATOR), []);
      assert.deepEqual(parts('[see para. 3 of @a]', LOCATOR), []);
    });

    it('reads the other ways to write a paragraph', () => {
      assert.deepEqual(parts('[@a, paras. 3–4; @b paragraph 5; @c, ¶ 6]', LOCATOR), [
        'paras. 3–4',
        'paragraph 5',
        '¶ 6',
      ]);
    });

    it('may open a line without taking the paragraph with it', () => {
      const line = '[@a, para. 1] and **bold**';
      assert.deepEqual(parts(line, KEY), ['@a']);
      assert.ok(scopesAt(line, 'bold').includes('markup.bold.markdown'));
    });

    it('does not run on when the bracket is not closed yet', () => {
      assert.deepEqual(parts('[@a, para. 2\n\nHe said @b.', GROUP), ['[@a, para. 2']);
    });
  });

  describe('in the sentence', () => {
    it('takes a key alone, without the full stop', () => {
      assert.deepEqual(parts('As @ledger2026engineer. Then', KEY), ['@ledger2026engineer']);
    });

    it('takes the bracket that follows, and its pin', () => {
      const text = '@ledger2026engineer [para. 3]<!--claim:8f3a91c2--> said';
      assert.deepEqual(parts(text, KEY), ['@ledger2026engineer']);
      assert.deepEqual(parts(text, LOCATOR), ['para. 3']);
      assert.deepEqual(parts(text, PIN), ['<!--claim:8f3a91c2-->']);
    });

    it('takes further sources in that bracket', () => {
      assert.deepEqual(parts('@a [para. 3; @b, para. 4]', KEY), ['@a', '@b']);
    });

    for (const [where, text] of [
      ['a heading', '## What @a says'],
      ['a list', '- first @a\n- second'],
      ['a block quote', '> quoted @a'],
      ['emphasis', '**@a**'],
      ['a table', '| who | source |\n| --- | --- |\n| Weller | @a |'],
      ['a heading by underline', 'What @a says\n==='],
      ['brackets of another kind', '(@a)'],
      ["a link's text", '[@a](https://social.example/@b)'],
    ] as const) {
      it(`works in ${where}`, () => {
        assert.deepEqual(parts(text, KEY), ['@a']);
      });
    }
  });

  describe('the pin', () => {
    it('is known in the form that pandoc writes', () => {
      const text = '[@a, para. 3]`<!--claim:8f3a91c2-->`{=html}';
      assert.deepEqual(parts(text, PIN), ['`<!--claim:8f3a91c2-->`{=html}']);
    });

    it('may stand behind a key without a bracket', () => {
      assert.deepEqual(parts('As @a<!--claim:8f3a91c2--> said', PIN), ['<!--claim:8f3a91c2-->']);
    });

    it('is a plain comment anywhere else', () => {
      assert.deepEqual(parts('[@a, para. 3] <!--claim:8f3a91c2-->', PIN), []);
      assert.deepEqual(parts('Some words.<!--claim:8f3a91c2-->', PIN), []);
      assert.deepEqual(parts('[@a]<!-- a remark -->', PIN), []);
    });
  });

  it('are those of the text in texts of the front matter', () => {
    const text =
      '---\nabstract: "See [@a, para. 3]<!--claim:8f3a91c2--> and @b."\nsubtitle: A note [@c]\nnotes: |\n  As @d has it\nnocite: "@e, @{f}"\n---\n\nText [@z].\n';
    assert.deepEqual(parts(text, KEY), ['@a', '@b', '@c', '@d', '@e', '@{f}', '@z']);
    assert.deepEqual(parts(text, LOCATOR), ['para. 3']);
    assert.deepEqual(parts(text, IDS), ['8f3a91c2']);
  });

  it('end with the front matter where a bracket is still open', () => {
    assert.deepEqual(parts('---\nabstract: "See [@a\nlang: en\n---\n\nText ]\n', GROUP), ['[@alang: en']);
  });

  describe('nothing of the kind', () => {
    for (const [where, text] of [
      ['a code span', 'type `[@a, para. 3]<!--claim:8f3a91c2-->` here'],
      ['a fenced block', '```\n[@a, para. 3]<!--claim:8f3a91c2-->\n```'],
      ['an indented block', 'Text.\n\n    [@a, para. 3]\n'],
      ['settings of the front matter', '---\nauthor: a@paper.example\n@b: c\n# @d\nlang: en\n---\n'],
      ["a link's address", '[profile](https://social.example/@a)'],
      ['a bare address', 'https://social.example/@a/112'],
      ['an address in angle brackets', '<https://social.example/@a>'],
      ['a link definition', '[@a]: https://social.example/a'],
      ['an e-mail address', 'write to desk@paper.example or <desk@paper.example>'],
      ['a comment', '<!-- ask @a -->'],
      ['an HTML attribute', '<a title="@a">x</a>'],
      ['an escaped sign', 'a \\@a sign'],
      ['a lone sign', '3 @ 5, @, [@]'],
      ["Quarto's cross references", 'See @fig-map, [@tbl-pins], @sec-one and @eq-two.'],
    ] as const) {
      it(`in ${where}`, () => {
        plain(text);
      });
    }
  });
});
