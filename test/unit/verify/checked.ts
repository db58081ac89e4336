import { createNewscite } from '../../../src/core/createNewscite';
import { type FileChange } from '../../../src/core/library/fileChange';
import { type Newscite } from '../../../src/core/newscite';
import { type CheckFinding, type Fix } from '../../../src/core/verify/finding';
import { inEnglish } from '../../../src/core/verify/message';
import { type RuleCode, type RuleSettings } from '../../../src/core/verify/ruleCodes';
import { file } from '../library/files';

/** Articles by their keys, with an outlet and a date where the text names none. */
export function libraryOf(articles: Readonly<Record<string, string>>): Newscite {
  const newscite = createNewscite();
  newscite.update(
    Object.entries(articles).flatMap(([key, text]): FileChange[] => [
      file(`${key}.txt`, `date 2026-03-04\n\nHarbour Post - ${text}\n`),
      file(`${key}.txt.cite.yaml`, `citekey: ${key}\n`),
    ]),
  );
  return newscite;
}

/** The id of the claim that begins so. */
export function claimId(newscite: Newscite, words: string): string {
  return idOfClaim(newscite, (text) => text.startsWith(words), words);
}

/** The id of the claim that has these words. */
export function claimIdWith(newscite: Newscite, words: string): string {
  return idOfClaim(newscite, (text) => text.includes(words), words);
}

function idOfClaim(newscite: Newscite, is: (text: string) => boolean, words: string): string {
  const claims = newscite.sources().flatMap(({ uri }) => newscite.passagesOf(uri).flatMap((passage) => passage.claims));
  const found = claims.find(({ text }) => is(text));
  if (found === undefined) throw new Error(`No claim has “${words}”.`);
  return found.id;
}

/** Findings of one rule. */
export function found(newscite: Newscite, draft: string, code: RuleCode, rules: RuleSettings = {}): CheckFinding[] {
  return newscite.check(draft, [], rules).filter((finding) => finding.code === code);
}

/** What one rule says, in English. */
export function told(newscite: Newscite, draft: string, code: RuleCode, rules: RuleSettings = {}): string[] {
  return found(newscite, draft, code, rules).map(({ message }) => inEnglish(message));
}

/** The draft with a fix carried out. */
export function fixed(draft: string, fix: Fix | undefined): string {
  if (fix === undefined) throw new Error('There is no fix.');
  return [...fix.edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((text, { range, newText }) => text.slice(0, range.start) + newText + text.slice(range.end), draft);
}
