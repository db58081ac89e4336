import assert from 'node:assert/strict';
import { scanCitations } from '../../../src/core/citation/scanCitations';
import { textOf } from '../../../src/core/text/range';

const MODES = { bracketed: '', narrative: 'n:', 'suppressed-author': '-' } as const;

/** Groups as short words: `a¶3#id b` for `[@a, para. 3; @b]` with a pin, `n:` before a narrative key. */
function scanned(draft: string): string[] {
  return scanCitations(draft).map(({ citations }) =>
    citations
      .map(({ key, mode, locator, claimId }) => {
        const paragraphs = locator ? `¶${locator.first}${locator.last > locator.first ? `-${locator.last}` : ''}` : '';
        return `${MODES[mode]}${key}${paragraphs}${claimId === undefined ? '' : `#${claimId}`}`;
      })
      .join(' '),
  );
}

function table(title: string, rows: readonly (readonly [draft: string, ...groups: string[]])[]): void {
  describe(title, () => {
    for (const [draft, ...groups] of rows) {
      it(JSON.stringify(draft), () => {
        assert.deepEqual(scanned(draft), groups);
      });
    }
  });
}

describe('scanCitations', () => {
  table('citations', [
    ['It flooded [@gazette].', 'gazette'],
    ['It flooded [@gazette, para. 3]<!--claim:8f3a91c2-->.', 'gazette¶3#8f3a91c2'],
    ['[see @a, para. 3-4 and more; also -@b]', 'a¶3-4 -b'],
    ['[@a;@b]', 'a b'],
    ['[@a,\n para. 3]', 'a¶3'],
    ['> [@a,\n> para. 3]', 'a¶3'],
    ['@a says', 'n:a'],
    ['@a [para. 3] says', 'n:a¶3'],
    ['@a\n[para. 3]', 'n:a¶3'],
    ['@a [some words]', 'n:a'],
    ['@a [@b, para. 2]', 'n:a b¶2'],
    ['@a [para. 3; @b]', 'n:a¶3 b'],
    ['-@a says', '-a'],
    ['[@a] [@b]', 'a', 'b'],
    ['*[@a]* and **@b**', 'a', 'n:b'],
    ['| [@a] | @b |\n|---|---|\n| [@c; | @d] |', 'a', 'n:b', 'n:c', 'n:d'],
    ['A note.^[After @a.]\n\n[^1]: And [@b].\n\n    [@c]', 'n:a', 'b', 'c'],
  ]);

  table('keys', [
    ['@a_b: x', 'n:a_b'],
    ['@doi:10.1000/a.b-c.', 'n:doi:10.1000/a.b-c'],
    ['@a--b', 'n:a'],
    ['@a/b/.', 'n:a/b'],
    ['@_x and @1a and @éa and @日本', 'n:_x', 'n:1a', 'n:éa', 'n:日本'],
    ['[@{https://example.org/a;b}, para. 1]', 'https://example.org/a;b¶1'],
    ['@https://example.org/z/', 'n:https://example.org/z'],
    ["@a's", 'n:a'],
    ['[@{a b}]'],
  ]);

  table('locators', [
    ['[@a, paragraph 3]', 'a¶3'],
    ['[@a, paras. 3–4]', 'a¶3-4'],
    ['[@a, ¶ 12]', 'a¶12'],
    ['[@a para. 3]', 'a¶3'],
    ['[@a, p. 2, para. 3]', 'a¶3'],
    ['[@a, para. 0]', 'a'],
    ['[@a, separate 3]', 'a'],
  ]);

  table('pins', [
    ['[@a; @b; @c]<!--claim:0a - 0c-->', 'a#0a b c#0c'],
    ['@a<!--claim:0a--> says', 'n:a#0a'],
    ['@a [para. 3]<!--claim:0a-->', 'n:a¶3#0a'],
    ['@a [@b]<!--claim:0a - -->', 'n:a#0a b'],
    ['[@a]`<!--claim:0a-->`{=html}', 'a#0a'],
    ['[@a] <!--claim:0a-->', 'a'],
    ['[@a]<!-- a remark -->', 'a'],
    ['[@a]<!--claim:0a 0b 0c-->', 'a#0a'],
  ]);

  table('metadata', [
    ['---\nabstract: "@a"\n---\n', 'n:a'],
    [
      '---\ntitle: Rain, as @a [para. 3] says\nabstract: |\n  It rose [@b].\n\n  - So [@c]\n---\n\n@d',
      'n:a¶3',
      'b',
      'c',
      'n:d',
    ],
    ['---\nabstract: >-\n    It rose [@a,\n    para. 3]<!--claim:0a-->.\n---\n', 'a¶3#0a'],
    ["---\ntitle: 'It''s up [@a]'\nkeywords: [so, \"\\u0041 [@b]\"]\n---\n", 'a', 'b'],
    ['---\nauthor:\n  - name: Jane\n    note: With @a\n---\n', 'n:a'],
    ['It [@a].\n\n---\nsubtitle: As @b says\n---\n', 'a', 'n:b'],
    ['---\nabstract: |\n  It rose.\n\n      [@a]\n---\n'],
    ['---\nother_: "@a"\n"@b": c\n# @d\nreferences: [{id: x, title: "@e"}]\nbibliography: a@f.json\n---\n'],
    ['---\nabstract: "\\\\@a"\n---\n'],
    ['---\nabstract: "@a\n---\n'],
    ['---\nabstract: [@a]\n---\n'],
  ]);

  table('no citations', [
    ['jane.doe@example.org, <jane@example.org>, 日本@a'],
    ['`[@a]` and ``@b` ``'],
    ['```\n[@a]\n```'],
    ['~~~ {.r}\n@a\n~~~'],
    ['Text\n\n    [@a]'],
    ['<!-- [@a]\n\n@b -->'],
    ['\\@a and \\@ref(fig) and \\cite{@a}'],
    ['@fig-map, [@tbl-1], [-@sec-intro], @eq-2'],
    ['$x@a$ <b title="@a">'],
    ['see https://example.org/@user/post and [a link](x/@a)'],
    ['<pre>\n\n@a\n\n</pre>'],
  ]);

  table('as pandoc has it', [
    ['[a, @b; -@c]', 'b -c'],
    ['[a; @b]', 'n:b'],
    ['[@a; no key; @b]', 'n:a', 'n:b'],
    ['[@a ; ]', 'n:a'],
    ['[@a](http://example.org)', 'n:a'],
    ['[@a]{.x}', 'n:a'],
    ['[@a]{x}', 'a'],
    ['[@a][@b]', 'n:a', 'b'],
    ['[@a] (x)', 'a'],
    ['[[@a]]', 'a'],
    ['\\[@a]', 'n:a'],
    ['@a [x](y)', 'n:a'],
    ['@a@b, @a-@b', 'n:a', 'n:b', 'n:a', '-b'],
    ['```\n@a', 'n:a'],
    ['<!-- @a', 'n:a'],
    ['Text\n    @a', 'n:a'],
    ['- item\n\n    @a\n\n        @b', 'n:a'],
    ['1. [@a; x\n2. @b]', 'n:a', 'n:b'],
    ['It costs $5 [@a] and $6.', 'a'],
    ['[@a, `;` \\; x; @b]', 'a b'],
    ['[@fig-1; @a]', 'a'],
  ]);

  it('gives ranges that slice to what they are', () => {
    const draft = 'Rain. [see @a, para. 3 ff.; -@{b}]<!--claim:0a 0b--> x';
    const [group] = scanCitations(draft);
    assert.ok(group?.pin);
    assert.equal(textOf(draft, group), '[see @a, para. 3 ff.; -@{b}]');
    assert.equal(textOf(draft, group.pin), '<!--claim:0a 0b-->');
    assert.deepEqual(
      group.citations.map((citation) => textOf(draft, citation)),
      ['see @a, para. 3', '-@{b}'],
    );
    assert.deepEqual(
      group.citations.map(({ keyRange }) => textOf(draft, keyRange)),
      ['@a', '-@{b}'],
    );
    assert.equal(group.citations[0]?.locator && textOf(draft, group.citations[0].locator), 'para. 3');
  });
});
