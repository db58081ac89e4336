import { DEFAULT_SEVERITIES, type RuleSettings } from '../../core';

const SEVERITIES = ['error', 'warning', 'information', 'off'] as const;

/** What `--rule misquote=warning` sets. @throws Error that names what there is, for a rule or a severity that there is not */
export function settingsIn(rules: readonly string[]): RuleSettings {
  return Object.fromEntries(
    rules.map((rule) => {
      const [code = '', severity = ''] = rule.split('=');
      if (!(code in DEFAULT_SEVERITIES))
        throw new Error(`There is no rule ${code}. There are: ${Object.keys(DEFAULT_SEVERITIES).join(', ')}.`);
      const known = SEVERITIES.find((each) => each === severity);
      if (known === undefined) throw new Error(`The rule ${code} can be ${SEVERITIES.join(', ')}, not “${severity}”.`);
      return [code, known];
    }),
  );
}
