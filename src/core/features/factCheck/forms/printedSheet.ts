import { type TextRange } from '../../../text/range';
import { message, type Message } from '../../../verify/message';
import {
  type FactCheckSheet,
  type FactCheckSummary,
  type SentenceState,
  type SheetAccount,
  type SheetAnnotation,
  type SheetCitation,
  type SheetCorroboration,
  type SheetSentence,
  type SheetSource,
  type StatedFact,
} from '../sheet';
import { FACT_TEXTS, FIELD_TEXTS, PIN_TEXTS, SEVERITY_TEXTS, STATE_TEXTS, STATUS_TEXTS } from './sheetTexts';

/** Puts a message into the reader's language. */
export type Print = (text: Message) => string;

/** A sheet in the reader's words: what every form of it shows, a page as well as a panel. */
export interface PrintedSheet {
  readonly heading: string;
  /** One sentence: `12 sentences: 8 cited, 5 of them verified, 3 to check; 4 uncited.` */
  readonly summary: string;
  readonly counts: FactCheckSummary;
  readonly sections: readonly PrintedSection[];
}

export interface PrintedSection {
  readonly heading: string;
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  readonly number: number;
  /** `Line 12` */
  readonly place: string;
  readonly range: TextRange;
  readonly text: string;
  readonly state: SentenceState;
  /** With what an uncited sentence states: `Uncited: a figure, a name`. */
  readonly stateText: string;
  /** What the rules find. */
  readonly verdicts: readonly string[];
  readonly citations: readonly PrintedCitation[];
}

export interface PrintedCitation {
  /** `Harbour Post, 2026-03-04`; the title where no outlet is known, the key where nothing is. */
  readonly heading: string;
  readonly citekey: string;
  readonly facts: readonly PrintedFact[];
  readonly isFollowed: boolean;
}

export interface PrintedFact {
  readonly label: string;
  readonly value: string;
  /** An `http` or `https` address. */
  readonly href?: string;
}

/** @param name what the draft is called where it has no title: its file's name */
export function printedSheet(sheet: FactCheckSheet, name: string, print: Print): PrintedSheet {
  const rows = (wanted: boolean) =>
    sheet.sentences.filter(({ state }) => (state === 'unproven') === wanted).map((row) => printedRow(row, print));
  const sections = [
    { heading: print(message('States something, and cites nothing')), rows: rows(true) },
    { heading: print(message('All other sentences')), rows: rows(false) },
  ];
  return {
    heading: print(message('Fact check: {0}', sheet.title ?? name)),
    summary: printedSummary(sheet.summary, print),
    counts: sheet.summary,
    sections: sections.filter((section) => section.rows.length > 0),
  };
}

function printedSummary({ sentences, cited, verified, toCheck, uncited }: FactCheckSummary, print: Print): string {
  return print(
    sentences === 1
      ? message('1 sentence: {0} cited, {1} verified, {2} to check, {3} uncited.', cited, verified, toCheck, uncited)
      : message(
          '{0} sentences: {1} cited, {2} verified, {3} to check, {4} uncited.',
          sentences,
          cited,
          verified,
          toCheck,
          uncited,
        ),
  );
}

function printedRow(sentence: SheetSentence, print: Print): PrintedRow {
  const { number, line, range, text, state, states, findings, citations } = sentence;
  return {
    number,
    range,
    text,
    state,
    place: print(message('Line {0}', line)),
    stateText: state === 'unproven' ? unprovenText(states, print) : print(STATE_TEXTS[state]),
    verdicts: findings.map((finding) => `${print(SEVERITY_TEXTS[finding.severity])}: ${print(finding.message)}`),
    citations: citations.map((citation) => printedCitation(citation, print)),
  };
}

/** In the line that a reader's eye falls on: a draft has dozens of them. */
function unprovenText(states: readonly StatedFact[], print: Print): string {
  return print(message('Uncited: {0}', states.map((fact) => print(FACT_TEXTS[fact])).join(', ')));
}

function printedCitation(citation: SheetCitation, print: Print): PrintedCitation {
  const { citekey, source, claim, pinned, paragraph, pin, annotations, corroboration } = citation;
  const origin = [source?.outlet ?? source?.title, source?.issued].filter((part) => part !== undefined);
  const quote = claim?.quote === claim?.text ? undefined : claim?.quote;
  const fact = (field: keyof typeof FIELD_TEXTS, value: string | undefined, href?: string): PrintedFact[] =>
    value === undefined ? [] : [{ label: print(FIELD_TEXTS[field]), value, ...(href === undefined ? {} : { href }) }];
  return {
    citekey,
    heading: origin.length > 0 ? origin.join(', ') : `@${citekey}`,
    isFollowed: citation.location !== undefined,
    facts: [
      ...fact('pin', print(PIN_TEXTS[pin])),
      ...fact('claim', claim?.text),
      ...fact('quote', quote),
      ...fact('pinned', pinned),
      ...fact('speaker', speakerText(citation, print)),
      ...fact('title', source && titleText(source)),
      ...fact('paragraph', paragraph?.toString()),
      ...fact('address', source?.url, linkTo(source?.url)),
      ...fact('archive', source?.archiveUrl, linkTo(source?.archiveUrl)),
      ...annotations.flatMap((annotation) => fact('annotation', annotationText(annotation, print))),
      ...fact('accounts', corroboration && accountsText(corroboration, print)),
    ],
  };
}

/** Anything else, `javascript:` say, is shown and not followed. */
function linkTo(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s"'<>]+$/i.test(address) ? address : undefined;
}

export function titleText({ title, authors }: SheetSource): string {
  return authors.length === 0 ? title : `${title} (${authors.join(', ')})`;
}

export function speakerText({ claim }: SheetCitation, print: Print): string | undefined {
  if (claim?.speaker === undefined) return undefined;
  const named = claim.speakerRole === undefined ? claim.speaker : `${claim.speaker}, ${claim.speakerRole}`;
  return claim.speakerIsAnonymous ? print(message('{0} (unnamed)', named)) : named;
}

export function annotationText({ status, note, tags, author, words }: SheetAnnotation, print: Print): string {
  const said = note.replace(/\s+/gu, ' ').trim() || `“${words}”`;
  const tagged = tags.map((tag) => `#${tag}`).join(' ');
  const signed = author === undefined ? said : `${said} — ${author}`;
  return [print(STATUS_TEXTS[status]), signed, tagged].filter((part) => part !== '').join(' · ');
}

/** `3 independent accounts · 1 differs · …`, as on the card of a citation; `undefined` where nobody else tells of it. */
export function accountsText({ independent, differing, others }: SheetCorroboration, print: Print): string | undefined {
  if (others.length === 0) return undefined;
  const all = independent + differing;
  const counted = all === 1 ? message('1 independent account') : message('{0} independent accounts', all);
  const differs =
    differing === 0 ? [] : [print(differing === 1 ? message('1 differs') : message('{0} differ', differing))];
  return [print(counted), ...differs, others.map((other) => accountText(other, print)).join('; ')].join(' · ');
}

function accountText({ citekey, outlet, differences }: SheetAccount, print: Print): string {
  const name = outlet === undefined ? `@${citekey}` : `${outlet} @${citekey}`;
  const given = differences.map(({ own, theirs }) => print(message('“{0}” against “{1}”', own, theirs))).join(', ');
  return given === '' ? name : `${name}: ${given}`;
}
