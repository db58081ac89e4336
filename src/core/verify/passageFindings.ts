import { escapedFor, type ScalarStyle } from '../citation/draft/scalarStyle';
import { shifted } from '../text/range';
import { Remembered } from '../text/remembered';
import { type CheckedPassage, type PlacedCheck } from './checkContext';
import { type Fix } from './finding';
import { type PassageRule, type Rule, type RuleFinding } from './rule';

/** What a rule finds, and which it is. */
export interface FoundBy {
  readonly rule: Rule;
  readonly found: RuleFinding;
}

/** What rules find in passages; of one that stays as it is they are asked once. */
export class PassageFindings {
  private readonly known = new Remembered<CheckedPassage, readonly FoundBy[]>();

  /** In the draft, rule by rule. */
  of({ checked, start, writtenAs }: PlacedCheck, rules: readonly PassageRule[]): readonly FoundBy[] {
    const inside = this.known.of(checked, rules, () => foundIn(checked, rules));
    return inside.map(({ rule, found }) => ({
      rule,
      found: placed(writtenAs ? withEscapes(found, writtenAs) : found, start),
    }));
  }
}

function foundIn(passage: CheckedPassage, rules: readonly PassageRule[]): readonly FoundBy[] {
  const all: FoundBy[] = [];
  // Rules are about what is cited and what is quoted.
  if (passage.cited.length === 0 && passage.quotations.length === 0) return all;
  for (const rule of rules) {
    for (const found of rule.check(passage)) all.push({ rule, found });
  }
  return all;
}

function placed(found: RuleFinding, by: number): RuleFinding {
  const { range, fixes } = found;
  return { ...found, range: shifted(range, by), ...(fixes && { fixes: fixes.map((fix) => placedFix(fix, by)) }) };
}

function placedFix(fix: Fix, by: number): Fix {
  const { edits, sourcesFor } = fix;
  return {
    ...fix,
    edits: edits.map(({ range, newText }) => ({ range: shifted(range, by), newText })),
    ...(sourcesFor && { sourcesFor: shifted(sourcesFor, by) }),
  };
}

/** What is put into a text of the metadata stays part of it, whatever quotes or colons it has. */
function withEscapes(found: RuleFinding, style: ScalarStyle): RuleFinding {
  if (found.fixes === undefined) return found;
  const fixes = found.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ range, newText }) => ({ range, newText: escapedFor(style, newText) })),
  }));
  return { ...found, fixes };
}
