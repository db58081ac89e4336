import { NO_REFERENCES } from '../../../src/core/library/draftReferences';
import { type DraftChecker } from '../../../src/core/verify/draftChecker';
import { inEnglish } from '../../../src/core/verify/message';
import { type RuleCode } from '../../../src/core/verify/ruleCodes';
import { type Case } from './quoteCases';

const CASES_A_DRAFT = 40;

/** What a rule said of a case. */
export interface Spoken {
  readonly code: RuleCode;
  readonly text: string;
}

/** What the rules say of each case, in drafts made of many. */
export function spokenOf(cases: readonly Case[], checker: DraftChecker): ReadonlyMap<Case, readonly Spoken[]> {
  return new Map(draftsOf(cases).flatMap((draft) => [...verdictsOn(draft, checker)]));
}

interface Draft {
  readonly text: string;
  readonly cases: readonly { readonly start: number; readonly of: Case }[];
}

/** Paragraphs of one language make a draft. */
function draftsOf(cases: readonly Case[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const lang of new Set(cases.map((each) => each.lang))) {
    const all = cases.filter((each) => each.lang === lang);
    for (let i = 0; i < all.length; i += CASES_A_DRAFT) drafts.push(draftOf(lang, all.slice(i, i + CASES_A_DRAFT)));
  }
  return drafts;
}

function draftOf(lang: string, cases: readonly Case[]): Draft {
  let text = `---\nlang: ${lang}\n---\n`;
  const placed = cases.map((each) => {
    text += '\n';
    const start = text.length;
    text += `${each.paragraph}\n`;
    return { start, of: each };
  });
  return { text, cases: placed };
}

function verdictsOn({ text, cases }: Draft, checker: DraftChecker): ReadonlyMap<Case, readonly Spoken[]> {
  const spoken = new Map<Case, Spoken[]>(cases.map((each) => [each.of, []]));
  for (const { code, message, range } of checker.check(text, NO_REFERENCES)) {
    const at = cases.findLast(({ start }) => start <= range.start);
    if (at) spoken.get(at.of)?.push({ code, text: inEnglish(message) });
  }
  return spoken;
}
