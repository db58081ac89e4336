import { type BadEntry, type PrintedSource, type TypesetCitation, type TypesetDraft } from '../../core';
import { type DrawnDraft } from '../../core';
import { type Translate } from '../base/translate';

/** What the preview shows of a draft: citations with their passages as tooltips, below them references and notes. */
export function drawnDraft(draft: TypesetDraft, t: Translate): DrawnDraft {
  const { citations, references, referencesTitle, isNote, bad, missingStyle } = draft;
  const list = references.map(({ html }) => `<div class="newscite-reference">${html}</div>`);
  const problems = [
    ...(missingStyle === undefined
      ? []
      : [t('There is no citation style “{0}”; citations are set in Chicago’s author-date style.', missingStyle)]),
    ...bad.map((entry) => badEntry(entry, t)),
  ].map((text) => `<p class="newscite-problem">${escaped(text)}</p>`);
  const heading = referencesTitle === undefined ? '' : `<h1>${escaped(referencesTitle)}</h1>`;
  return {
    citations: citations.map((citation) => ({
      start: citation.start,
      end: citation.end,
      html: drawnCitation(citation, t),
    })),
    end: [
      list.length + problems.length === 0
        ? ''
        : `<section class="newscite-references">${heading}${problems.join('')}${list.join('')}</section>`,
      isNote && citations.length > 0 ? notes(citations) : '',
    ].join(''),
  };
}

function drawnCitation({ html, author, lead = '', note, sources }: TypesetCitation, t: Translate): string {
  const isBroken = sources.some(({ kind }) => kind !== 'known');
  const mark =
    note === undefined
      ? html
      : `${author ?? ''}<sup id="newscite-mark-${note}"><a href="#newscite-note-${note}">${note}</a></sup>`;
  const title = sources.map((source) => tooltip(source, sources.length > 1, t)).filter((text) => text !== '');
  const named = `class="newscite-citation${isBroken ? ' newscite-broken' : ''}"`;
  return `${escaped(lead)}<span ${named} title="${escaped(title.join('\n\n'))}">${mark}</span>`;
}

function tooltip({ key, kind, passage, paragraph }: PrintedSource, isOneOfSeveral: boolean, t: Translate): string {
  if (kind === 'unknown') return t('No source has the key {0}.', key);
  if (kind === 'bad') return badEntry({ key }, t);
  if (passage === undefined) return '';
  const place = `para. ${paragraph ?? ''}`;
  return `${isOneOfSeveral ? `${key}, ${place}` : place}: ${passage}`;
}

function badEntry({ key, field }: BadEntry, t: Translate): string {
  return field === undefined
    ? t('The bibliography’s entry {0} cannot be printed.', key)
    : t('The bibliography’s entry {0} cannot be printed: its field “{1}” is not as CSL has it.', key, field);
}

function notes(citations: readonly TypesetCitation[]): string {
  const items = citations.map(
    ({ html, note = 0 }) =>
      `<li id="newscite-note-${note}">${html} <a class="newscite-back" href="#newscite-mark-${note}">↩</a></li>`,
  );
  return `<section class="newscite-notes"><ol>${items.join('')}</ol></section>`;
}

/** For text between tags and in an attribute. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;');
}
