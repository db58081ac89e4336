import { type NameMention } from '../../claim/claim';
import { type Source } from '../../library/source';
import { overlapOf, shifted, type TextRange } from '../../text/range';
import { type CheckedPassage } from '../../verify/checkContext';
import { type CitedSentence } from '../../verify/citedSentence';
import { type PinnedClaim, pinnedClaims } from '../../verify/pinnedClaims';
import { holdsName, namingText } from './nameForms';
import { type SheetFinding } from './sheet';
import { unproven } from './unproven';

/** A pinned sentence draws on the paragraphs next to its own, too. */
const NEIGHBOURS = 1;

/**
 * Whom and what a draft names in a pinned sentence that nothing cited there names, in whatever form: see
 * {@link SheetFinding}.
 *
 * @param within the sentence, in the passage
 */
export function unprovenNames(passage: CheckedPassage, within: TextRange): readonly SheetFinding[] {
  return passage.sentences
    .filter(({ range }) => overlapOf(range, within) > 0)
    .flatMap((cited) => unprovenIn(cited, passage));
}

function unprovenIn(cited: CitedSentence, { lang }: CheckedPassage): readonly SheetFinding[] {
  const { sentence, quoted, range } = cited;
  const pinned = pinnedClaims(cited.citations);
  // Names are written otherwise in other languages, and what is cited besides may tell them.
  if (sentence.names.length === 0 || pinned.length === 0 || pinned.length < cited.citations.length) return [];
  if (pinned.some(({ source }) => source.metadata.lang?.value !== lang)) return [];
  const near = namingText(pinned.map(nearTextOf).join('\n'));
  const told = sentence.names.filter((name) => holdsName(near, name.text, name.kind === 'person'));
  const toldKinds = new Set(told.map(({ kind }) => kind));
  const missing = sentence.names.filter(
    (name) =>
      // What is quoted is held against the source's words.
      !quoted.some((each) => overlapOf(each, name) > 0) &&
      !holdsName(near, name.text, name.kind === 'person') &&
      ((!toldKinds.has(name.kind) && isInsteadOfAnother(name, cited, pinned)) || !standsInArticles(name, pinned)),
  );
  const shift = range.start - sentence.start;
  return missing.map(({ start, end, text }) => unproven('unproven-name', text, shifted({ start, end }, shift)));
}

/** The article names it elsewhere, but here it names another of the kind, which the draft leaves out. */
function isInsteadOfAnother(
  { kind }: NameMention,
  { sentence }: CitedSentence,
  pinned: readonly PinnedClaim[],
): boolean {
  if (kind === 'name') return false;
  const ours = namingText(sentence.text);
  return pinned.some(({ claim }) =>
    claim.names.some((other) => other.kind === kind && !holdsName(ours, other.text, kind === 'person')),
  );
}

function standsInArticles({ text, kind }: NameMention, pinned: readonly PinnedClaim[]): boolean {
  return pinned.some(({ source }) => holdsName(namingText(source.article.text), text, kind === 'person'));
}

/** The cited passage with those beside it, who speaks there and what is known of the article. */
function nearTextOf({ claim, source }: PinnedClaim): string {
  const { article } = source;
  const passages = article.passages.filter(({ locator }) => Math.abs(locator - claim.paragraph) <= NEIGHBOURS);
  const full = [claim.speaker?.resolved, claim.speaker?.role, ...claim.names.map(({ resolved }) => resolved)];
  return [
    ...passages.map(({ range }) => article.text.slice(range.start, range.end)),
    ...full.filter((part) => part !== undefined),
    ...detailsOf(source),
  ].join('\n');
}

function detailsOf({ metadata, citekey }: Source): readonly string[] {
  const { title, outlet, authors, url, place } = metadata;
  const names = authors?.value.map(({ name }) => name) ?? [];
  return [citekey, ...names, ...[title, outlet, url, place].flatMap((each) => (each ? [each.value] : []))];
}
