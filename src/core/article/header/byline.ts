import { rangeOf, textOf, type TextRange } from '../../text/range';
import { type Author } from '../article';
import { writtenDateAt } from '../dates/writtenDate';
import { authorsOf, isRoleAlone } from '../metadata/authors';
import { type HeaderContext, type HeaderPiece } from './piece';

const OPENING =
  /^(?:(?:story |written |words |reported |posted |text )?by:?|von|par|por|door|texto:|text:|texte:)\s+|^(?:文|撰文|作者|记者|記者|本报记者|新华社记者|編輯|编辑)\s*[：:/|｜丨\s]\s*/i;

const LONGEST = 160;

/** `By Jane Doe and John Roe, Staff Writer`, `Von Jana Doe`, `记者 张三`; a date behind the names is read too. */
export function byline(range: TextRange, context: HeaderContext): HeaderPiece | undefined {
  if (range.end - range.start > LONGEST) return undefined;
  const line = textOf(context.text, range);
  const opening = OPENING.exec(line)?.[0].length;
  if (opening === undefined) return bareByline(range, line);
  const dated = trailingDate(range, line, context);
  const end = dated?.namesEnd ?? range.end;
  const names = context.text.slice(range.start + opening, end);
  const authors = authorsOf(names);
  if (!authors) return isRoleAlone(names) ? { ...range, why: 'byline', metadata: dated?.metadata ?? {} } : undefined;
  return {
    ...range,
    why: 'byline',
    metadata: { ...dated?.metadata, ...authorsAt(authors, range.start + opening, end) },
  };
}

/** `Jane Doe, Staff Writer` without a `By`: two names in a row could be anything, so a role or an agency must follow. */
function bareByline(range: TextRange, line: string): HeaderPiece | undefined {
  const [name = '', ...rest] = line.split(/\s*[,|]\s+/);
  if (rest.length === 0 || rest.length > 2 || /[.!?]$/.test(line)) return undefined;
  const authors = authorsOf(name);
  const isSigned = rest.every(
    (part) => /\b(?:writer|reporter|correspondent|editor)$/i.test(part) || authorsOf(part)?.[0]?.isOrganisation,
  );
  if (authors?.length !== 1 || !isSigned) return undefined;
  return { ...range, why: 'byline', metadata: authorsAt(authors, range.start, range.start + name.length) };
}

function authorsAt(authors: readonly Author[], start: number, end: number): HeaderPiece['metadata'] {
  return { authors: { value: authors, origin: 'header', range: rangeOf(start, end) } };
}

/** `By Jane Doe, July 3, 2025` and `By Jane Doe - Updated 2025-07-03`. */
function trailingDate(range: TextRange, line: string, { text, lang }: HeaderContext) {
  for (const separator of line.matchAll(DATE_SEPARATOR)) {
    const start = range.start + separator.index + separator[0].length;
    const found = writtenDateAt(text, start, lang);
    if (found?.end !== range.end) continue;
    const issued = { value: found.date, origin: 'header', range: rangeOf(start, found.end) } as const;
    return { namesEnd: range.start + separator.index, metadata: { issued } };
  }
  return undefined;
}

const DATE_SEPARATOR = /\s*[,|–—-]?\s+(?:(?:published|updated|posted|on|am|le|el|em)\s+)?(?=[\p{L}\d])/giu;
