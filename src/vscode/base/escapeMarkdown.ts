const WHITE_SPACE = /\s+/gu;
/** Controls, and the marks that turn the direction of the text behind them: a byline must not rewrite the card around it. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * Text of an article as Markdown that shows it and does nothing else: no link, image, list, tag, entity or icon comes
 * of it. Every ASCII punctuation mark is escaped, which CommonMark allows for all of them and which breaks up bare
 * addresses as well; `MarkdownString.appendText` leaves those alive. White space becomes one space, so that the text
 * stays in the paragraph it was put in.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(WHITE_SPACE, ' ').replace(INVISIBLE, '').replace(PUNCTUATION, '\\$&');
}
