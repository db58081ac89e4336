import {
  type DiffPart,
  type HoverCard,
  type HoverPassage,
  type PinState,
  type ReferenceEntry,
  type TextRange,
} from '../../core';
import { typedTag } from '../annotation/annotationNote';
import { firstLine, statusText } from '../annotation/annotationText';
import { accountsLine } from '../account/accountsText';
import { escapeMarkdown } from '../base/escapeMarkdown';
import { COMMANDS, type CommandId } from '../base/ids';
import { type Translate } from '../base/translate';

/**
 * A stretch of a hover. `theirs` holds text of articles, escaped, and must not be trusted; `ours` holds none, so that its
 * command links may work.
 */
export interface HoverPart {
  readonly from: 'theirs' | 'ours';
  readonly markdown: string;
}

/** The commands that links on a card may run. */
export const CARD_COMMANDS: readonly CommandId[] = [
  COMMANDS.openSource,
  COMMANDS.quoteClaim,
  COMMANDS.copyQuote,
  COMMANDS.compareAccounts,
];

type SourceCard = Extract<HoverCard, { kind: 'source' }>;

/** The place of a card among those of one hover, from 1. */
export interface CardPlace {
  readonly number: number;
  readonly of: number;
}

/**
 * A passage longer than this is cut down to what stands around the claim. VS Code gives a hover a quarter of the editor,
 * 250 pixels at least: a dozen lines. What is alone in it has room for six of them;
 * beside other cards, or a problem that VS Code shows above it, for three.
 */
const LONG_PASSAGE = 380;
const LONG_IN_COMPANY = 200;
const ALONE: CardPlace = { number: 1, of: 1 };

/** One card as Markdown, from top to bottom: what can be done comes before the passage, which may be long. */
export function hoverParts(
  card: HoverCard,
  t: Translate,
  locale: string,
  place: CardPlace = ALONE,
): readonly HoverPart[] {
  const number = place.of === 1 ? '' : `${t('{0} of {1}', place.number, place.of)} · `;
  if (card.kind === 'unknownSource')
    return [{ from: 'theirs', markdown: number + unknownSource(card.citekey, card.nearest, t) }];
  if (card.kind === 'listed') return listed(card.entry, number, t, locale);
  const { passage, accounts } = card;
  const warned = warning(card.pin, t);
  const isAlone = place.of === 1 && warned.length === 0 && accounts === undefined;
  const room = isAlone ? LONG_PASSAGE : LONG_IN_COMPANY;
  return [
    { from: 'theirs', markdown: number + heading(card, locale) },
    ...warned,
    { from: 'ours', markdown: [...actions(card, t), ...note(card, t)].join(GAP) },
    ...annotationParts(card.annotations, t),
    ...(accounts === undefined
      ? []
      : [{ from: 'theirs' as const, markdown: escapeMarkdown(accountsLine(accounts, t)) }]),
    ...(passage === undefined ? [] : [{ from: 'theirs' as const, markdown: quotation(passage, room, t) }]),
  ];
}

/** A hover has a dozen lines. */
const MOST_ANNOTATIONS = 3;
const LONG_NOTE = 140;

/** The writer's notes, one a line. */
function annotationParts(all: SourceCard['annotations'], t: Translate): readonly HoverPart[] {
  if (all.length === 0) return [];
  const lines = all.slice(0, MOST_ANNOTATIONS).map(({ status, note, tags, author, words }) => {
    const says = firstLine(note) || words;
    const shown = says.length > LONG_NOTE ? `${says.slice(0, LONG_NOTE)} …` : says;
    const signed = author === undefined ? '' : ` — ${escapeMarkdown(author)}`;
    return [
      `**${statusText(status, t)}**: ${escapeMarkdown(shown)}${signed}`,
      ...tags.map((tag) => escapeMarkdown(typedTag(tag))),
    ].join(' ');
  });
  const more = all.length - lines.length;
  if (more > 0) lines.push(t('and {0} more in the Annotations view', more));
  return [{ from: 'theirs', markdown: lines.join('  \n') }];
}

const GAP = ' &nbsp; ';

function unknownSource(citekey: string, nearest: readonly string[], t: Translate): string {
  const key = (name: string) => `**@${escapeMarkdown(name)}**`;
  const lines = [t('No source has the key {0}.', key(citekey))];
  if (nearest.length > 0) lines.push(t('Close to it: {0}', nearest.map(key).join(', ')));
  return lines.join('\n\n');
}

/** A work of the bibliography: all that is known is what stands there. */
function listed(entry: ReferenceEntry, number: string, t: Translate, locale: string): readonly HoverPart[] {
  const title = entry.title ?? `@${entry.key}`;
  const note = `$(book) ${t('In the bibliography. No article file of it is in the folder.')}`;
  return [
    { from: 'theirs', markdown: number + heading({ source: { ...entry, title } }, locale) },
    { from: 'ours', markdown: note },
  ];
}

type Headed = Pick<SourceCard['source'], 'title' | 'outlet' | 'authors' | 'issued'>;

function heading({ source }: { readonly source: Headed }, locale: string): string {
  const known = [source.outlet, source.authors.join(', '), source.issued && longDate(source.issued, locale)];
  const line = known.flatMap((part) => (part === undefined || part === '' ? [] : [escapeMarkdown(part)])).join(' · ');
  return [`**${escapeMarkdown(source.title).trim()}**`, line].filter((part) => part !== '').join('  \n');
}

/** `2025-07-23` as the writer's language says it; dates that are known to the month or year stay so. */
export function longDate(iso: string, locale: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || Number.isNaN(year + month + (day ?? 0))) return iso;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

function quotation(passage: HoverPassage, room: number, t: Translate): string {
  const said = [speakerOf(passage, t), escapeMarkdown(t('para. {0}', passage.paragraph))];
  return `${excerpt(passage.text, passage.marked, room)}  \n— ${said.filter((part) => part !== '').join(' · ')}`;
}

function speakerOf({ speaker, speakerRole, speakerIsAnonymous }: HoverPassage, t: Translate): string {
  if (speaker === undefined) return '';
  const name = `**${escapeMarkdown(speaker).trim()}**`;
  const role = speakerRole === undefined ? '' : `, ${escapeMarkdown(speakerRole)}`;
  return name + role + (speakerIsAnonymous ? ` (${t('unnamed')})` : '');
}

/** The passage with the claim in bold; a long one around the claim only. */
function excerpt(text: string, marked: TextRange | undefined, most: number): string {
  const { start, end } = marked ?? { start: 0, end: 0 };
  const length = Math.max(most, end - start);
  const first = Math.max(0, Math.min(start - (length - (end - start)) / 2, text.length - length));
  const from = cutBefore(text, first);
  const to = cutBehind(text, first + length);
  const before = (from > 0 ? '… ' : '') + escapeMarkdown(text.slice(from, start));
  const behind = escapeMarkdown(text.slice(end, to)) + (to < text.length ? ' …' : '');
  return (marked ? before + bold(text.slice(start, end), before, behind) + behind : before + behind).trim();
}

/**
 * `**` closes behind a full stop only where white space follows it, and in Chinese none does: then a hair space is put
 * there, which nobody sees.
 */
function bold(text: string, before: string, behind: string): string {
  const hair = '\u200a';
  const left = before === '' || /\s$/.test(before) ? '' : hair;
  const right = behind === '' || /^\s/.test(behind) ? '' : hair;
  return `${left}**${escapeMarkdown(text).trim()}**${right}`;
}

function cutBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  return text.indexOf(' ', offset) + 1 || Math.floor(offset);
}

function cutBehind(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset);
  return space > 0 ? space : Math.ceil(offset);
}

/** What is wrong with the pin, and what had been pinned. */
function warning(pin: PinState, t: Translate): readonly HoverPart[] {
  const line = warningLine(pin, t);
  if (line === undefined) return [];
  const pinned =
    pin.kind === 'altered'
      ? difference(pin.changes)
      : pin.kind === 'gone'
        ? excerpt(pin.quote, undefined, LONG_IN_COMPANY)
        : undefined;
  return [
    { from: 'ours', markdown: line },
    ...(pinned === undefined ? [] : [{ from: 'theirs' as const, markdown: pinned }]),
  ];
}

/** What was pinned and what stands there now in one: words that went struck out, those that came in bold. */
function difference(changes: readonly DiffPart[]): string {
  const marks = { same: '', old: '~~', new: '**' } as const;
  return changes
    .map(({ kind, text }) => `${marks[kind]}${escapeMarkdown(text.trim())}${marks[kind]}`)
    .join(' ')
    .trim();
}

function warningLine(pin: PinState, t: Translate): string | undefined {
  switch (pin.kind) {
    case 'anchored':
    case 'unpinned':
    case 'likely':
    case 'moved':
      return undefined;
    case 'altered':
      return `$(warning) ${t('Altered: the source says it in other words now ({0} % alike).', Math.round(pin.score * 100))}`;
    case 'gone':
      return `$(error) ${t('Gone: the source no longer says this. Pinned was:')}`;
    case 'unknownClaim':
      return `$(warning) ${t('The pin names a sentence that this source does not have.')}`;
    case 'unknownParagraph':
      return `$(error) ${t('There is no such paragraph; the source has {0}.', pin.paragraphs)}`;
  }
}

/** What the citation stands on where nothing is wrong: two words, on the line of the actions. */
function note({ pin, passage }: SourceCard, t: Translate): readonly string[] {
  switch (pin.kind) {
    case 'anchored':
      return [`$(pinned) ${t('As pinned')}`];
    case 'moved':
      return [`$(arrow-swap) ${t('Moved within the source')}`];
    case 'likely':
      return [`$(question) ${t('Likely this sentence')}`];
    case 'unpinned':
      return [passage ? `$(list-selection) ${t('No sentence pinned')}` : `$(file) ${t('Whole source')}`];
    case 'altered':
    case 'gone':
    case 'unknownClaim':
    case 'unknownParagraph':
      return [];
  }
}

function actions(card: SourceCard, t: Translate): readonly string[] {
  const links = [link(`$(go-to-file) ${t('Open source')}`, COMMANDS.openSource, card.location)];
  if (card.claimId !== undefined) {
    links.push(link(`$(quote) ${t('Insert quote')}`, COMMANDS.quoteClaim, { claimId: card.claimId }));
    links.push(link(`$(copy) ${t('Copy')}`, COMMANDS.copyQuote, { claimId: card.claimId }));
  }
  if (card.claimId !== undefined && card.accounts !== undefined) {
    links.push(
      link(`$(split-horizontal) ${t('Compare accounts')}`, COMMANDS.compareAccounts, { claimId: card.claimId }),
    );
  }
  return links;
}

/**
 * VS Code decodes what stands behind the `?` twice, once as part of an address and once as arguments: encoded once, the
 * `%20` in a file's address would be a space when it arrives. Parentheses would end the link.
 */
function link(label: string, command: CommandId, parameter: unknown): string {
  const query = encodeURIComponent(encodeURIComponent(JSON.stringify([parameter])));
  return `[${label}](command:${command}?${query.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
