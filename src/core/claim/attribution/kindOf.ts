import { type TextRange, textOf } from '../../text/range';
import { type AttributionKind } from '../claim';

/** Direct when all of the content is quoted, mixed when a part is. */
export function kindOf(text: string, fragments: readonly TextRange[]): AttributionKind {
  const [only, another] = fragments;
  const content = only && !another ? textOf(text, only) : fragments.map((fragment) => textOf(text, fragment)).join(' ');
  if (!/["“”„«»「」『』‘]|''/.test(content)) return 'indirect';
  const outside = content.replace(
    /"[^"]*"?|“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|»[^«]*«?|「[^」]*」?|『[^』]*』?|''.*?(?:''|$)|‘.*?(?:’(?!\p{L})|$)/gu,
    '',
  );
  return /[\p{L}\p{N}]{2}/u.test(outside) ? 'mixed' : 'direct';
}
