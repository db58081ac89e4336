import { type Language } from '../language/language';
import { type Token, isOf, isPart, tokenAt } from '../token/token';
import { Part, WordClass } from '../token/word';
import { accordingToAt } from './construction/accordingTo';
import { askedReport } from './construction/asked';
import { asClauseReport, moodReport, ownViewReport, sourceBeforeReport } from './construction/bracketReports';
import { anyVerbReport } from './quotation/behindQuotation';
import { cueMatchAt } from './cueMatch';
import { cueSiteAt } from './cueSite';
import { type Frame } from './frame';
import { hearsayReport } from './construction/hearsay';
import { withImpersonalSource } from './construction/impersonal';
import { readReport } from './content/readReport';
import { namedAsReport } from './construction/namedAs';
import { type Report, type Span } from './report';
import { signatureAt } from './construction/signature';
import { viewReport } from './construction/viewReport';

const CONTRASTS = new Set(['while', 'although', 'though', 'whereas']);
/** `In a letter sent after records showed …, Roe said …` */
const WHEN = new Set(['after', 'before', 'when', 'while', 'as', 'once', 'since', 'because', 'although', 'though']);
const PARTINGS = new Set([',', ';', '—', '–', '-']);
/** More in one sentence are no report any more. */
const MOST_RELAYED = 3;
/** How far into its frame a leading subordinate clause may come to its cue. */
const LATEST_LEAD = 6;

/** What a frame has that any rule begins with. */
const REPORTING = WordClass.Trigger | WordClass.Hearsay | WordClass.Quotation;

/** All reporting clauses of a frame, in order; their contents do not overlap. */
export function reportsOf(frame: Frame, language: Language): Report[] {
  const reports: Report[] = [];
  const { tokens, classes } = frame;
  if ((classes & REPORTING) === 0) return moodReports(tokens, language);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'word' && !isOf(token, WordClass.Trigger | WordClass.Past)) continue;
    const report = reportAt(tokens, at, language, reports.at(-1));
    if (report) add(reports, report, tokens);
  }
  if (reports.length > 0) return reports;
  const hearsay = (classes & WordClass.Hearsay) === 0 ? undefined : hearsayReport(tokens, language);
  return hearsay ? [hearsay] : moodReports(tokens, language);
}

function moodReports(tokens: readonly Token[], language: Language): Report[] {
  const report = moodReport(tokens, language);
  return report ? [report] : [];
}

function reportAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  previous: Report | undefined,
): Report | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind === 'mark') return signatureAt(tokens, at, language);
  if (token.kind !== 'word') return undefined;
  if (!isOf(token, WordClass.Trigger)) return anyVerbReport(tokens, at, language);
  const floor = contentFloor(previous);
  const bracketed =
    language.bracket &&
    (asClauseReport(tokens, at, language) ??
      sourceBeforeReport(tokens, at, language) ??
      ownViewReport(tokens, at, language) ??
      viewReport(tokens, at, language) ??
      namedAsReport(tokens, at, language));
  if (bracketed) return bracketed;
  const asked = askedReport(tokens, at, language);
  if (asked) return asked;
  const cue = cueMatchAt(tokens, at, language);
  if (!cue) return accordingToAt(tokens, at, language, floor);
  const site = cueSiteAt(tokens, cue, language);
  return site && withImpersonalSource(tokens, site, readReport(tokens, site, language, floor), language);
}

/** Where content before a cue may begin: behind what an earlier report holds. */
function contentFloor(previous: Report | undefined): number {
  if (!previous) return 0;
  return previous.isOpenEnded
    ? previous.clauseStart
    : Math.max(previous.cue.to, previous.speaker?.to ?? 0, previous.content.at(-1)?.to ?? 0);
}

/** Adds a report; one inside another's content is hearsay at second hand and left to the outer, unless a clause of its own begins. */
function add(reports: Report[], report: Report, tokens: readonly Token[]): void {
  const previous = reports.at(-1);
  const last = previous?.content.at(-1);
  if (!previous || !last || report.clauseStart >= last.to) {
    reports.push(withSpeaker(report, previous));
    return;
  }
  if (encloses(report, previous)) {
    reports[reports.length - 1] = relaying(report, previous);
    return;
  }
  if (isInside(previous, report)) {
    shorten(reports, previous, last, report.cue.from - 1);
    reports.push(report);
    return;
  }
  const cut = isCoordinate(tokens, report, previous) ? separatorStart(tokens, report.clauseStart) : last.from;
  if (cut <= last.from) {
    reports[reports.length - 1] = relaying(previous, report);
    return;
  }
  shorten(reports, previous, last, cut);
  reports.push(withSpeaker(report, previous));
}

/** `The Ledger reports that insiders say …`: the inner report stays known as the outer's source. */
function relaying(outer: Report, inner: Report): Report {
  const relayed = outer.relayed ?? [];
  return relayed.length < MOST_RELAYED ? { ...outer, relayed: [...relayed, inner] } : outer;
}

/** `The firm denied any fault, a lawyer said.`: the later clause reports the earlier one with all it holds. */
function encloses({ content, clauseStart }: Report, previous: Report): boolean {
  const first = content[0];
  return first !== undefined && first.from <= previous.clauseStart && (previous.content.at(-1)?.to ?? 0) > clauseStart;
}

/** `Moss, noting the heat, said …`: the report before stands in the apposition to this one's subject. */
function isInside(previous: Report, { speaker, cue }: Report): boolean {
  return (
    speaker !== undefined &&
    speaker.from <= previous.cue.from &&
    previous.cue.to <= speaker.to &&
    speaker.to <= cue.from
  );
}

function shorten(reports: Report[], report: Report, last: Span, to: number): void {
  const content = [...report.content.slice(0, -1), ...(to > last.from ? [{ from: last.from, to }] : [])];
  reports[reports.length - 1] = { ...report, content };
}

/** `…, she said, adding that …`: the participle's subject is the speaker before it. */
function withSpeaker(report: Report, previous: Report | undefined): Report {
  const isElided = report.clauseStart === report.cue.from;
  return isElided && previous?.speaker && !isBehind(report.speaker, report.cue)
    ? { ...report, speaker: previous.speaker }
    : report;
}

function isBehind(speaker: Span | undefined, cue: Span): boolean {
  return speaker !== undefined && speaker.from >= cue.to;
}

/** Whether the clause at `clauseStart` stands beside the report before it, and not inside what that one reports. */
function isCoordinate(tokens: readonly Token[], report: Report, previous: Report): boolean {
  const { clauseStart, cue } = report;
  const before = tokenAt(tokens, clauseStart - 1);
  if (before.kind === 'quotation' || before.lower === ';') return true;
  if (before.lower === ',') {
    return tokenAt(tokens, clauseStart).word.cue?.form === 'gerund' || isLeading(tokens, previous);
  }
  if (!isPart(before, Part.Conjunction) && !CONTRASTS.has(before.lower)) return false;
  const parting = tokenAt(tokens, clauseStart - 2);
  return parting.kind === 'quotation' || PARTINGS.has(parting.lower) || clauseStart === cue.from;
}

/** `Noting …, she said`, `While one says …, another says`: the report before is a subordinate clause that a comma ends. */
function isLeading(tokens: readonly Token[], previous: Report): boolean {
  const first = tokenAt(tokens, 0);
  const isSubordinate =
    previous.clauseStart <= LATEST_LEAD || WHEN.has(tokenAt(tokens, previous.clauseStart - 1).lower);
  if (!isSubordinate) return false;
  return first.word.cue?.form === 'gerund' || isPart(first, Part.Subordinator | Part.Preposition);
}

function separatorStart(tokens: readonly Token[], clauseStart: number): number {
  let at = clauseStart;
  while (at > 0 && at > clauseStart - 2) {
    const token = tokenAt(tokens, at - 1);
    const { lower } = token;
    if (lower !== ',' && lower !== ';' && !isPart(token, Part.Conjunction | Part.Subordinator)) break;
    at--;
  }
  return at;
}
