import { type Speaker } from '../../claim/claim';
import { type Claim, type Source } from '../../library/source';
import { folded } from '../../text/fold';
import { shifted } from '../../text/range';
import { type CheckContext } from '../checkContext';
import { type CitedSentence } from '../citedSentence';
import { message } from '../message';
import { pinnedClaims } from '../pinnedClaims';
import { type Rule } from '../rule';
import { isOfSameMatter } from '../statement/statement';

/** Two capitalised words: a person's name, or one that a title goes before. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){0,3}\s+\p{Lu}[\p{L}\p{M}.'’-]+$/u;

/** The draft has one person say what the pinned claim has another say. */
export const speakerMismatch: Rule = {
  code: 'speaker-mismatch',
  *check(context) {
    for (const cited of context.sentences) {
      const { speaker } = cited.sentence;
      const pinned = speaker === undefined || speaker.anonymous ? [] : pinnedClaims(cited.citations);
      // Where more is cited than pinned, somebody else may say it there.
      if (speaker === undefined || pinned.length < cited.citations.length) continue;
      const wrong = pinned.map(({ claim, source }) => ({
        source,
        other: otherSpeaker(context, cited, speaker, claim, source),
      }));
      const [first] = wrong;
      if (first?.other === undefined || wrong.some(({ other }) => other === undefined)) continue;
      const range = shifted({ start: speaker.start, end: speaker.end }, cited.range.start - cited.sentence.start);
      const newText = NAME.test(speaker.text) ? first.other : lastName(first.other);
      yield {
        range,
        message: message('In @{0}, {1} says this, not {2}.', first.source.citekey, first.other, nameOf(speaker)),
        fixes: [{ title: message('Change to {0}', newText), edits: [{ range, newText }], isSafe: false }],
      };
    }
  },
};

/** Who says it in the source, where that is surely not whom the draft names. */
function otherSpeaker(
  { statements }: CheckContext,
  cited: CitedSentence,
  speaker: Speaker,
  claim: Claim,
  source: Source,
): string | undefined {
  const { speaker: other } = claim;
  if (other === undefined || other.anonymous) return undefined;
  const [ours, theirs] = [fullName(nameOf(speaker), source), fullName(nameOf(other), source)];
  if (ours === undefined || theirs === undefined) return undefined;
  if (sharesName(nameOf(speaker), claim.words, other, source)) return undefined;
  // `Roe said, as Doe had warned`
  if (wordsOf(cited.sentence.text).has(folded(lastName(theirs)))) return undefined;
  const isKnown = peopleOf(source).includes(ours);
  return isKnown || isOfSameMatter(statements.ofDraft(cited), statements.ofClaim(claim)) ? theirs : undefined;
}

function nameOf({ text, resolved }: Speaker): string {
  return resolved ?? text;
}

/** A name as it is, where it is a full one; a surname alone is that of the one person of the article who has it. */
function fullName(name: string, source: Source): string | undefined {
  if (NAME.test(name)) return peopleOf(source).find((person) => name.endsWith(person)) ?? name;
  const [person, second] = peopleOf(source).filter((each) => lastName(each) === lastName(name));
  return second === undefined ? person : undefined;
}

/** People whom an article names in full. */
function peopleOf({ claims }: Source): readonly string[] {
  const names = claims.flatMap(({ names: all, speaker }) => [
    ...all.filter(({ kind }) => kind === 'person').map(({ text }) => text),
    ...(speaker?.resolved === undefined ? [] : [speaker.resolved]),
  ]);
  return [...new Set(names)].filter((name) => NAME.test(name));
}

function lastName(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}

/** Any part of the name will do: in the other's name or role, in the claim, in the byline or the outlet's name. */
function sharesName(name: string, words: string, other: Speaker, { metadata }: Source): boolean {
  const known = [other.text, other.resolved, other.role, words, metadata.outlet?.value].filter(
    (part) => part !== undefined,
  );
  const authors = metadata.authors?.value.map((author) => author.name) ?? [];
  const parts = wordsOf([...known, ...authors].join(' '));
  return [...wordsOf(name)].some((part) => part.length > 2 && parts.has(part));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(folded(text).split(/[^\p{L}\p{N}]+/u));
}
