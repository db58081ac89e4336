import { type Language } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';
import { type CueSite } from '../cueSite';

/** Spanish and Portuguese `«…», dijo.`, `Dijo que …`: a finite verb that opens its clause and has no subject behind it. */
export function dropsSubject(
  tokens: readonly Token[],
  { group, form, subject }: CueSite,
  { dropsSubjects }: Language,
): boolean {
  if (!dropsSubjects || subject || form.form !== 'finite') return false;
  const before = tokenAt(tokens, group.from - 1);
  return before.kind !== 'word';
}
