/** What a citation may follow directly. Everything else gets a space before `[@`, without which Zettlr shows none. */
const OPENING = /(?:[\s([{“„‚‘«‹「『（]|(?:^|\s)["'])$/u;
const CLOSING =
  /^(?:[\s.,;:!?)\]}…”’»›"'*_~|、。，；：！？）】」』]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
const WORD_BEFORE = /[\p{L}\p{N}\p{M}]$/u;
/** The rest of a word; scripts without spaces have no words to stay out of. */
const WORD_AFTER =
  /^(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}]){1,100}/u;

/** Text with the spaces that it needs at this place of a draft. */
export function spaced(draft: string, start: number, end: number, text: string): string {
  const before = draft.slice(Math.max(0, start - 2), start);
  const after = draft.slice(end, end + 2);
  const lead = before === '' || OPENING.test(before) ? '' : ' ';
  const trail = after === '' || CLOSING.test(after) ? '' : ' ';
  return lead + text + trail;
}

/** Text as a paragraph of its own between what stands before and behind. */
export function asParagraph(draft: string, start: number, end: number, text: string): string {
  const eol = draft.includes('\r\n') ? '\r\n' : '\n';
  const before = draft.slice(0, start);
  const after = draft.slice(end);
  const lead =
    before.trim() === '' || /\n[ \t]*\r?\n$/.test(before.slice(-200)) ? '' : before.endsWith('\n') ? eol : eol + eol;
  const trail = /^\r?\n[ \t]*\r?(?:\n|$)/.test(after) || after === '' ? '' : /^\r?\n/.test(after) ? eol : eol + eol;
  return lead + text.replaceAll('\n', eol) + trail;
}

/** The place behind the word that an offset stands in. */
export function wordEnd(draft: string, at: number): number {
  if (!WORD_BEFORE.test(draft.slice(Math.max(0, at - 2), at))) return at;
  return at + (WORD_AFTER.exec(draft.slice(at, at + 200))?.[0].length ?? 0);
}
