import { isAllCapitals } from '../blocks/headingWords';

const LONGEST = 60;

/** With its stop a longer one is a sentence that somebody shouts. */
const MOST_WORDS_WITH_STOP = 3;

/** Initials alone are a name: `UNESCO`, `EU and UN`. */
const LONG_WORDS = /\p{Lu}{4}.* .*\p{Lu}{3}|\p{Lu}{3}.* .*\p{Lu}{4}/u;

const BEGINS = /^[¿¡]?\p{Lu}/u;

/** The end of what somebody shouts. */
const SPEECH_ENDS = /^[^"“«]*["”»]\.?$/;

/** A heading in capitals throughout: `WHAT THE "MAYOR" KNEW`, `VILA BOA.`, `WHO WILL PAY?`. */
export function isCapitalLine(sentence: string): boolean {
  if (sentence.length > LONGEST || !BEGINS.test(sentence) || !isAllCapitals(sentence)) return false;
  if (!LONG_WORDS.test(sentence) || SPEECH_ENDS.test(sentence)) return false;
  return !/[.!…]["”’»)]*$/.test(sentence) || sentence.split(/\s+/).length <= MOST_WORDS_WITH_STOP;
}
