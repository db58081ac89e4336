import { type Speaker } from '../../claim/claim';
import { type Source } from '../../library/source';
import { folded } from '../../text/fold';
import { message } from '../message';
import { type Rule } from '../rule';
import { pinnedClaims } from '../pinnedClaims';

const ALIKE = 0.4;
/** Two capitalised words: a person's name, or one that a title goes before. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){0,3}\s+\p{Lu}[\p{L}\p{M}.'’-]+$/u;

/** The draft has one person say what the pinned claim has another say. */
export const speakerMismatch: Rule = {
  code: 'speaker-mismatch',
  *check({ sentences, likeness }) {
    for (const cited of sentences) {
      const { range, citations } = cited;
      const { speaker } = cited.sentence;
      if (speaker === undefined || speaker.anonymous || !NAME.test(nameOf(speaker))) continue;
      for (const { claim, source } of pinnedClaims(citations)) {
        const other = claim.speaker;
        if (other === undefined || other.anonymous || !NAME.test(nameOf(other))) continue;
        if (sharesName(nameOf(speaker), claim.words, other, source)) continue;
        if (likeness.ofAllWords(cited, claim) < ALIKE) continue;
        yield {
          range,
          message: message('In @{0}, {1} says this, not {2}.', source.citekey, nameOf(other), nameOf(speaker)),
        };
      }
    }
  },
};

function nameOf({ text, resolved }: Speaker): string {
  return resolved ?? text;
}

/** Any part of the name will do: in the other's name or role, in the claim, in the byline or the outlet's name. */
function sharesName(name: string, words: string, other: Speaker, { metadata }: Source): boolean {
  const known = [other.text, other.resolved, other.role, words, metadata.outlet?.value].filter(
    (part) => part !== undefined,
  );
  const authors = metadata.authors?.value.map((author) => author.name) ?? [];
  const parts = new Set(folded([...known, ...authors].join(' ')).split(/[^\p{L}\p{N}]+/u));
  return folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .some((part) => part.length > 2 && parts.has(part));
}
