import { draftLanguage } from '../../citation/bibliography';
import { fieldTexts } from '../../citation/frontMatterValues';
import { type AskedStyle } from '../../typeset/typesetting';
import { type Typesetter } from '../../typeset/typesetter';
import { asText, bodyToRender, type ExportForm, withFootnotes, withLinks } from './exportDraft';
import { pageOf, popoverOf, referenceList } from './exportPage';
import { type TypesetDraft } from './typesetDraft';

/** Sets the draft in a style; `areAlone` also sets each source of a bracket by itself. */
export type SetDraft = (style: AskedStyle, areAlone: boolean) => Promise<TypesetDraft>;

/** A draft as it leaves the desk. A form that wants notes, or none, takes a style that has them, or has none. */
export async function exportedDraft(
  draft: string,
  form: ExportForm,
  style: AskedStyle,
  set: SetDraft,
  typesetter: () => Promise<Typesetter>,
): Promise<string> {
  const asked = await set(style, form === 'links');
  switch (form) {
    case 'footnotes':
      return withFootnotes(draft, asked.isNote ? asked : await set({ written: 'chicago-notes' }, false));
    case 'links':
      return withLinks(draft, asked.isNote ? await set({ written: 'news' }, true) : asked);
    case 'text':
      return asText(draft, asked);
    case 'html':
      return page(draft, asked, await typesetter());
  }
}

function page(draft: string, set: TypesetDraft, typesetter: Typesetter): string {
  const { text, citations } = bodyToRender(draft, set.citations);
  const drawn = citations.map((citation, at) => ({
    start: citation.start,
    end: citation.end,
    html: popoverOf(citation, at),
  }));
  const body = typesetter.render(text, { citations: drawn, end: referenceList(set) });
  const [title = /^#\s+(.+)$/m.exec(text)?.[1] ?? 'Draft'] = fieldTexts(draft, 'title');
  return pageOf(body, { title, lang: draftLanguage(draft) ?? 'en' });
}
