import { type Citation } from '../citation/citation';
import { exportedDraft } from '../features/printing/exportedDraft';
import { type TypesetDraft, typesetDraft } from '../features/printing/typesetDraft';
import { type Bibliographies } from '../library/draftReferences';
import { resolveCitation } from '../library/resolveCitation';
import { type SourceLibrary } from '../library/sourceLibrary';
import { type Newscite } from '../newscite';
import { styleChoiceOf } from '../typeset/citationStyle';
import { type TypesettingParts } from '../typeset/typesetter';
import { type AskedStyle, Typesetting } from '../typeset/typesetting';

/** What the façade says about printing drafts. */
export function typesettingDesk(
  settled: () => SourceLibrary,
  bibliographies: Bibliographies,
  parts: TypesettingParts,
): Pick<Newscite, 'citationStyleOf' | 'typeset' | 'exportDraft'> {
  const typesetting = new Typesetting(parts);
  const set = (
    draft: string,
    listed: readonly string[],
    style: AskedStyle,
    areAlone = false,
  ): Promise<TypesetDraft> => {
    const library = settled();
    const references = bibliographies.of(draft, listed);
    const items = bibliographies.itemsOf(draft, listed);
    const resolve = (citation: Citation) => resolveCitation(library, citation, references);
    return typesetDraft(draft, { library, items, resolve }, typesetting, style, areAlone);
  };
  return {
    citationStyleOf: styleChoiceOf,
    typeset: (draft, listed, style) => set(draft, listed, style),
    exportDraft: (draft, listed, style, form) =>
      exportedDraft(
        draft,
        form,
        style,
        (own, areAlone) => set(draft, listed, own, areAlone),
        () => parts.typesetter(),
      ),
  };
}
