import { type Severity } from '../text/problem';
import { type CheckContext, type CheckedPassage } from './checkContext';
import { type CheckFinding } from './finding';
import { type RuleCode } from './ruleCodes';

/** What a rule finds; its code and, mostly, its severity are the rule's. */
export interface RuleFinding extends Pick<CheckFinding, 'message' | 'range'> {
  readonly fixes?: CheckFinding['fixes'];
  readonly isDoubtful?: boolean;
  /** The most that it may count as, where this one is less certain than the rule's others. */
  readonly atMost?: Severity;
}

/** One thing that can be wrong with a passage, wherever in the draft it stands: offsets are the passage's. */
export interface PassageRule {
  readonly scope: 'passage';
  readonly code: RuleCode;
  check(passage: CheckedPassage): Iterable<RuleFinding>;
}

/** One thing that can only be said of a draft as a whole. */
export interface DraftRule {
  readonly scope: 'draft';
  readonly code: RuleCode;
  check(context: CheckContext): Iterable<RuleFinding>;
}

export type Rule = PassageRule | DraftRule;
