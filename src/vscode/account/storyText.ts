import { type StoryView } from '../../core';
import { accountCount } from './accountsText';
import { type Translate } from '../base/translate';

/** `3 articles · 2 independent accounts · 2026-09-17 – 2026-09-18` */
export function storyDescription({ sources, independent, from, to }: StoryView, t: Translate): string {
  const days = from === to || to === undefined ? from : t('{0} – {1}', from ?? to, to);
  const known = [articleCount(sources.length, t), accountCount(independent, t), days];
  return known.filter((part) => part !== undefined).join(' · ');
}

export function articleCount(count: number, t: Translate): string {
  return count === 1 ? t('1 article') : t('{0} articles', count);
}
