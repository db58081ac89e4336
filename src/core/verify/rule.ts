import { type Severity } from '../text/problem';
import { type CheckContext } from './checkContext';
import { type CheckFinding } from './finding';
import { type RuleCode } from './ruleCodes';

/** What a rule finds; its code and, mostly, its severity are the rule's. */
export interface RuleFinding extends Pick<CheckFinding, 'message' | 'range'> {
  readonly fixes?: CheckFinding['fixes'];
  readonly isDoubtful?: boolean;
  /** The most that it may count as, where this one is less certain than the rule's others. */
  readonly atMost?: Severity;
}

/** One thing that can be wrong with a draft. */
export interface Rule {
  readonly code: RuleCode;
  check(context: CheckContext): Iterable<RuleFinding>;
}
