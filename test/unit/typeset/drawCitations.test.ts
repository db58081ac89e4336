import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { drawCitations, type DrawnDraft, type MarkdownIt as Extended } from '../../../src/core/typeset/drawCitations';

const DRAFT_URI = 'file:///draft.md';

/** Draws every `[@…]` of a text, with its number. */
function drawing(text: string, end = ''): DrawnDraft {
  const citations = [...text.matchAll(/\[@[^\]]*\](?:<!--.*?-->)?/g)].map(({ 0: { length }, index }, at) => ({
    start: index,
    end: index + length,
    html: `<b>${at}</b>`,
  }));
  return { citations, end };
}

function render(text: string, drawn: DrawnDraft | undefined = drawing(text), shown: string[] = []): string {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  drawCitations(markdown as unknown as Extended, {
    drawn: () => drawn,
    shown: (seen, uri) => shown.push(uri, seen),
  });
  return markdown.renderer.render(markdown.parse(text, {}), markdown.options, { currentDocument: DRAFT_URI });
}

describe('The preview’s plugin', () => {
  it('puts citations where they are, pins and all, and the list below', () => {
    const text = 'It *rose [@a, para. 3]<!--claim:1-->*, and\r\n> fell [@b,\r\n> para. 2] again.';
    assert.equal(
      render(text, drawing(text, '<hr>')),
      '<p>It <em>rose <b>0</b></em>, and</p>\n<blockquote>\n<p>fell <b>1</b>\nagain.</p>\n</blockquote>\n<hr>',
    );
  });

  it('draws in headings, lists, tables and notes in brackets', () => {
    const text = '# A [@a]\n\n- B [@b]\n\n| C |\n|---|\n| [@c] |';
    const html = render(text);
    for (const piece of ['<h1>A <b>0</b></h1>', '<li>B <b>1</b></li>', '<td><b>2</b></td>'])
      assert.ok(html.includes(piece), html);
  });

  it('leaves code, tags and addresses as they are, whatever it is told', () => {
    const text =
      '`[@a]`\n\n```\n[@b]\n```\n\n    [@c]\n\n<div title="[@d]">[@e]</div>\n\n[x](<./[@f].md>) ![[@g]](a.png)';
    const plain = render(text, undefined);
    assert.equal(render(text), plain);
  });

  it('says what is shown, and only of what is rendered', () => {
    const shown: string[] = [];
    render('It rose [@a].', undefined, shown);
    assert.deepEqual(shown, [DRAFT_URI, 'It rose [@a].']);
  });

  it('says what is drawn in it, which is old where VS Code renders what it had parsed before', () => {
    const markdown = new MarkdownIt();
    const text = 'It rose [@a].';
    let now: DrawnDraft | undefined = drawing(text);
    const shown: (DrawnDraft | undefined)[] = [];
    drawCitations(markdown as unknown as Extended, {
      drawn: () => now,
      shown: (...[, , drawn]) => shown.push(drawn),
    });
    const tokens = markdown.parse(text, {});
    const before = now;
    now = drawing(text, '<hr>');
    for (const each of [tokens, markdown.parse(text, {})])
      markdown.renderer.render(each, markdown.options, { currentDocument: DRAFT_URI });
    assert.deepEqual(shown, [before, now]);
  });

  it('keeps the lines of the draft', () => {
    const markdown = new MarkdownIt();
    const text = 'One [@a,\npara. 3] two\n\nThree';
    drawCitations(markdown as unknown as Extended, { drawn: () => drawing(text), shown: () => undefined });
    assert.deepEqual(
      markdown.parse(text, {}).flatMap(({ map }) => map ?? []),
      [0, 2, 0, 2, 3, 4, 3, 4],
    );
  });
});
