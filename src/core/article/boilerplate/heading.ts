import { couldBeHeading, isAllCapitals, isTitleCase } from '../blocks/headingWords';
import { endsAsSentence } from '../blocks/sentenceEnd';

/** A sentence-case heading is shorter than one whose capitals give it away. */
const LONGEST_PLAIN = 60;

/** A headline between paragraphs; what somebody says may lack its stop all the same. */
const LONGEST_HEADLINE = 80;
const SPEECH = /["“”„«»]/;
const SHORTEST_PROSE = 80;

/**
 * True for a plain line that heads the block below it: it reads as a heading, and prose follows. Without its capitals it
 * must also stand apart, as a line of a list or of a wrapped verse does not.
 *
 * @param below the words of the next block that is no heading itself
 */
export function isPlainHeading(words: string, below: string | undefined, isSetOff: boolean): boolean {
  if (below === undefined || !couldBeHeading(words) || !isProse(below)) return false;
  if (isTitleCase(words) || isAllCapitals(words)) return true;
  return isSetOff && words.length <= (SPEECH.test(words) ? LONGEST_PLAIN : LONGEST_HEADLINE);
}

/** A sentence, or a line too long for anything else. */
export function isProse(words: string): boolean {
  return words.length >= SHORTEST_PROSE || endsAsSentence(words);
}
