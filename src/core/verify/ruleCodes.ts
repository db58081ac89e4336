import { type Severity } from '../text/problem';

export type RuleSeverity = Severity | 'off';

/** Every rule with what it counts as unless the writer says otherwise. Codes are stable: settings and scripts name them. */
export const DEFAULT_SEVERITIES = {
  misquote: 'error',
  'uncited-quote': 'information',
  'figure-mismatch': 'warning',
  'negation-mismatch': 'information',
  'hedge-dropped': 'information',
  'speaker-mismatch': 'information',
  'do-not-use': 'error',
  disputed: 'warning',
  'unknown-source': 'error',
  'unknown-paragraph': 'error',
  'unknown-claim': 'error',
  gone: 'error',
  'altered-source': 'warning',
  moved: 'information',
  'duplicate-key': 'warning',
  'unused-entry': 'information',
  'incomplete-source': 'information',
  'single-source': 'off',
  'anonymous-source-only': 'off',
} as const satisfies Readonly<Record<string, RuleSeverity>>;

export type RuleCode = keyof typeof DEFAULT_SEVERITIES;

/** What a writer has set; a rule that is not named keeps its default. */
export type RuleSettings = Readonly<Partial<Record<RuleCode, RuleSeverity>>>;
