import { type DetailField, type SourceView } from '../../core';
import { claimCount } from '../base/counts';
import { fieldName, originText } from './detailText';
import { escapeMarkdown } from '../base/escapeMarkdown';
import { type Translate } from '../base/translate';

const SHOWN = ['outlet', 'authors', 'issued', 'url', 'lang'] as const satisfies readonly DetailField[];

/** All that is known of a source, as Markdown: each value with where it was read, and what was not found. */
export function sourceTooltip(source: SourceView, t: Translate): string {
  const { title, citekey, claims, origins } = source;
  const titleOrigin = origins.title === undefined ? t('its opening words') : originText(origins.title, t);
  const lines = [
    `**${escapeMarkdown(title)}** (${titleOrigin})`,
    ...SHOWN.map((field) => detailLine(source, field, t)),
    `\`@${citekey}\` · ${claimCount(claims, t)}`,
  ];
  return lines.join('  \n');
}

function detailLine(source: SourceView, field: (typeof SHOWN)[number], t: Translate): string {
  const value = field === 'authors' ? source.authors.join(', ') : source[field];
  const origin = source.origins[field];
  const name = fieldName(field, t);
  if (value === undefined || origin === undefined) return `${name}: $(question) ${t('not found')}`;
  return `${name}: ${escapeMarkdown(value)} (${originText(origin, t)})`;
}
