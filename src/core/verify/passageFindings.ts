import { escapedFor, type ScalarStyle } from '../citation/draft/scalarStyle';
import { shifted } from '../text/range';
import { type CheckedPassage, type PlacedCheck } from './checkContext';
import { type Fix } from './finding';
import { type PassageRule, type RuleFinding } from './rule';

/** What rules find in passages; one that stays as it is is asked once. */
export class PassageFindings {
  private readonly known = new WeakMap<CheckedPassage, Map<PassageRule, readonly RuleFinding[]>>();

  /** In the draft. */
  of(rule: PassageRule, { checked, start, writtenAs }: PlacedCheck): readonly RuleFinding[] {
    return this.inside(rule, checked).map((found) => placed(writtenAs ? withEscapes(found, writtenAs) : found, start));
  }

  private inside(rule: PassageRule, passage: CheckedPassage): readonly RuleFinding[] {
    const byRule = this.known.get(passage) ?? new Map<PassageRule, readonly RuleFinding[]>();
    this.known.set(passage, byRule);
    const found = byRule.get(rule) ?? [...rule.check(passage)];
    byRule.set(rule, found);
    return found;
  }
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
