import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { drawCitations, type DrawnDraft, type MarkdownIt as Extensible } from './drawCitations';

/**
 * Markdown as HTML that runs and loads nothing: links to scripts are none, and of raw HTML there are only tags that mark
 * words, `H<sub>2</sub>O`. Everything else is shown as it is written: the page's policy would stop a script, but a body
 * that is copied into a newsletter leaves that policy behind.
 */
export function renderMarkdown(markdown: string, drawn: DrawnDraft): string {
  const renderer = new MarkdownIt({ html: false, linkify: true }).use(footnotes);
  renderer.inline.ruler.before('html_inline', 'harmless_tag', (state, silent) => {
    HARMLESS.lastIndex = state.pos;
    const [tag] = HARMLESS.exec(state.src) ?? [];
    if (tag === undefined) return false;
    if (!silent) state.push('html_inline', '', 0).content = tag.toLowerCase();
    state.pos += tag.length;
    return true;
  });
  // Its own types say more of a token than the plugin has to know.
  drawCitations(renderer as unknown as Extensible, { drawn: () => drawn, shown: () => undefined });
  return renderer.render(markdown);
}

/** Without attributes: one can hold a script or an address. */
const HARMLESS = /<\/?(?:b|br|cite|del|em|i|ins|kbd|mark|q|s|small|strong|sub|sup|u) ?\/?>/iy;
