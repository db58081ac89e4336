/** True when a text ends as a sentence does: with a final mark, closing quotes and brackets behind it allowed. */
export function endsAsSentence(text: string): boolean {
  // Only the last few units can matter; without the cut, `$` would make the expression walk the whole text.
  return SENTENCE_END.test(text.slice(-8));
}

const SENTENCE_END = /[.!?…。！？｡؟।][\s"'’”»›)\]）」』*_]*$/;
