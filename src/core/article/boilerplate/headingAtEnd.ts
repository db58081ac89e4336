import { couldBeHeading } from '../blocks/headingWords';

/** A heading is shorter than most sentences. */
const LONGEST = 50;

/** What somebody says may lack its stop. */
const SPEECH = /["“”„«»]/;

/**
 * True for words that read as a heading. At a paragraph's end, behind whole sentences, they are the next paragraph's heading
 * or a signature that a saved page put on the same line: `… the ferry sank. What the mayor knew`.
 */
export function isHeadingAtEnd(words: string): boolean {
  return words.length <= LONGEST && couldBeHeading(words, LONGEST) && !SPEECH.test(words);
}
