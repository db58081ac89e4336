import MarkdownIt from 'markdown-it';
import { drawCitations, type DrawnDraft, type MarkdownIt as Extensible } from './drawCitations';

/** Markdown as HTML that runs and loads nothing: raw HTML is shown as text, links to scripts are none. */
export function renderMarkdown(markdown: string, drawn: DrawnDraft): string {
  const renderer = new MarkdownIt({ html: false, linkify: true });
  // Its own types say more of a token than the plugin has to know.
  drawCitations(renderer as unknown as Extensible, { drawn: () => drawn, shown: () => undefined });
  return renderer.render(markdown);
}
