import assert from 'node:assert/strict';
import { type CitationStyle, type CitationTarget } from '../../../src/core/citation/citation';
import { edited } from '../../../src/core/citation/insert/draftEdit';
import { insertionFor, quoteInsertionFor } from '../../../src/core/citation/insertion';

const CLAIM: CitationTarget = { key: 'k', paragraph: 3, claimId: '8f3a91c2' };

/** `|` is the caret, two are a selection. */
function marked(draft: string): { text: string; selection: { start: number; end: number } } {
  const [before = '', selected, after] = draft.split('|');
  const inside = after === undefined ? '' : (selected ?? '');
  return {
    text: before + inside + (after ?? selected ?? ''),
    selection: { start: before.length, end: before.length + inside.length },
  };
}

function cited(draft: string, target = CLAIM, style: CitationStyle = 'bracketed'): string {
  const { text, selection } = marked(draft);
  return edited(text, insertionFor(text, selection, [target], style)).replace(
    '[@k, para. 3]<!--claim:8f3a91c2-->',
    'CITE',
  );
}

describe('insertionFor', () => {
  const rows: readonly (readonly [title: string, draft: string, result: string])[] = [
    ['stands alone in an empty draft', '|', 'CITE'],
    ['puts a space behind a word', 'It rose|', 'It rose CITE'],
    ['doubles no space', 'It rose |', 'It rose CITE'],
    ['stays before the full stop', 'It rose|.', 'It rose CITE.'],
    ['keeps the next word off', 'It rose |again', 'It rose CITE again'],
    ['does not cut a word in two', 'It ro|se again', 'It rose CITE again'],
    ['follows a bracket or an opening mark directly', '(|) “|', '(CITE) “'],
    ['takes the place of an @ just typed', 'It rose @|', 'It rose CITE'],
    ['fills a bracket just opened', 'It rose [@|].', 'It rose CITE.'],
    ['supports the words that are selected', '|It rose|.', 'It rose CITE.'],
    ['moves behind code', 'Run `co|de` now', 'Run `code` CITE now'],
    ['moves behind a comment', '<!-- no|te --> It', '<!-- note --> CITE It'],
    [
      'goes into an abstract',
      '---\nabstract: "It rose|."\nlang: en\n---\nText',
      '---\nabstract: "It rose CITE."\nlang: en\n---\nText',
    ],
    [
      'moves behind front matter from a setting',
      '---\ntitle: x\nlang: e|n\n---\nText',
      '---\ntitle: x\nlang: en\n---\n\nCITE\n\nText',
    ],
    ['moves behind front matter', '|---\ntitle: x\n---\nText', '---\ntitle: x\n---\n\nCITE\n\nText'],
    ['moves behind a block of code', '```\nco|de\n```\n', '```\ncode\n```\n\nCITE\n'],
    ['becomes no code on a line of tabs', '\t|\t', 'CITE\t'],
    ['becomes no code on an indented line', 'It rose.\n\n    |\n', 'It rose.\n\nCITE\n'],
    ['starts a list item', '- |', '- CITE'],
    ['needs no space before Chinese', '水位|上升', '水位 CITE上升'],
  ];
  for (const [title, draft, result] of rows) {
    it(title, () => {
      assert.equal(cited(draft.replace('“|', '“')), result);
    });
  }

  const joins: readonly (readonly [title: string, draft: string, result: string])[] = [
    ['joins the bracket it is behind', '[@a]|', '[@a; @k, para. 3]<!--claim:- 8f3a91c2-->'],
    ['joins behind its pin', '[@a]<!--claim:0a-->|.', '[@a; @k, para. 3]<!--claim:0a 8f3a91c2-->.'],
    ['joins the bracket it is in', '[@a|; @b]<!--claim:- 0b-->', '[@a; @b; @k, para. 3]<!--claim:- 0b 8f3a91c2-->'],
    ['joins from within a pin', '[@a]<!--cl|aim:0a-->', '[@a; @k, para. 3]<!--claim:0a 8f3a91c2-->'],
    ['gives a narrative key a bracket', '@a| says', '@a [@k, para. 3]<!--claim:- 8f3a91c2--> says'],
    [
      'joins the bracket of a narrative key',
      '@a [para. 1]|<!--claim:0a-->',
      '@a [para. 1; @k, para. 3]<!--claim:0a 8f3a91c2-->',
    ],
    ['ends a bracket that waits for more', '[@a; |]', '[@a; @k, para. 3]<!--claim:- 8f3a91c2-->'],
    ['keeps the prefix already typed', '[see |]', '[see @k, para. 3]<!--claim:8f3a91c2-->'],
    ['cites nothing twice', 'CITE|'.replace('CITE', '[@k, para. 3]<!--claim:8f3a91c2-->'), 'CITE'],
  ];
  for (const [title, draft, result] of joins) {
    it(title, () => {
      assert.equal(cited(draft), result);
    });
  }

  it('puts a narrative citation behind a bracket', () => {
    assert.equal(cited('[@a]|', { key: 'k' }, 'narrative'), '[@a] @k');
  });

  it('leaves the pin out where it would close a comment', () => {
    assert.equal(cited('<!-- open |'), '<!-- open [@k, para. 3]');
  });

  it('makes no link of what follows', () => {
    assert.equal(cited('|(x)', { key: 'k' }), '[@k] (x)');
  });
});

describe('quoteInsertionFor', () => {
  function quoted(draft: string, form: 'inline' | 'block'): string {
    const { text, selection } = marked(draft);
    const written = form === 'inline' ? '“It rose.”' : '> It rose.';
    return edited(text, quoteInsertionFor(text, selection, [{ key: 'k' }], written, form));
  }

  it('puts the citation behind the quotation', () => {
    assert.equal(quoted('She wrote:| And', 'inline'), 'She wrote: “It rose.” [@k] And');
  });

  it('takes the place of the selection', () => {
    assert.equal(quoted('She wrote: |TODO|!', 'inline'), 'She wrote: “It rose.” [@k]!');
  });

  it('never takes the place of a citation', () => {
    assert.equal(quoted('|Old [@a].|', 'inline'), 'Old [@a]. “It rose.” [@k]');
  });

  it('makes a block quote a paragraph of its own', () => {
    assert.equal(quoted('One.|\n\nTwo.', 'block'), 'One.\n\n> It rose. [@k]\n\nTwo.');
    assert.equal(quoted('One.\n|\nTwo.', 'block'), 'One.\n\n> It rose. [@k]\n\nTwo.');
    assert.equal(quoted('|', 'block'), '> It rose. [@k]');
  });
});
