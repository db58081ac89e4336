import { type AnnotationStatus, type AnnotationView } from '../../core';
import { type Translate } from '../base/translate';

export const STATUS_ICONS: Readonly<Record<AnnotationStatus, string>> = {
  unverified: 'question',
  verified: 'pass',
  disputed: 'warning',
  'do-not-use': 'circle-slash',
};

export function statusText(status: AnnotationStatus, t: Translate): string {
  switch (status) {
    case 'unverified':
      return t('Unverified');
    case 'verified':
      return t('Verified');
    case 'disputed':
      return t('Disputed');
    case 'do-not-use':
      return t('Do not use');
  }
}

/** What became of the marked words, where that is worth a word. */
export function stateText(state: AnnotationView['state'], t: Translate): string | undefined {
  switch (state) {
    case 'exact':
    case 'moved':
      return undefined;
    case 'altered':
      return t('its words have been altered');
    case 'gone':
      return t('its words are gone');
  }
}

export function annotationCount(count: number, t: Translate): string {
  return count === 1 ? t('1 annotation') : t('{0} annotations', count);
}

/** The note in one line, without the marks of Markdown that only get in the way there. */
export function firstLine(note: string): string {
  const line = note.split('\n').find((each) => each.trim() !== '') ?? '';
  return line.replace(/^[#>\s*-]+|[*_`]/g, '').trim();
}

/** All that is known of an annotation, to be read aloud. */
export function annotationLabel({ annotation, words, state, paragraph }: AnnotationView, t: Translate): string {
  const { status, note, tags, author, replies, isResolved } = annotation;
  const parts = [
    statusText(status, t),
    paragraph === undefined ? undefined : t('Paragraph {0}', paragraph),
    words,
    firstLine(note),
    tags.join(', '),
    author,
    replyCount(replies.length, t),
    isResolved ? t('resolved') : undefined,
    stateText(state, t),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

export function replyCount(count: number, t: Translate): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? t('1 reply') : t('{0} replies', count);
}
