import { type Aside, callAt, opensCall } from './asideCall';
import {
  isFixture,
  isLineUp,
  isLinkedTitle,
  isLoneWord,
  isPlace,
  isRow,
  isStreetAddress,
  proseWordOf,
} from './asideRow';
import { capitalLeadAt } from './capitalLead';
import { isCapitalLine } from './capitalLine';
import { linkLineAt } from './linkLine';
import { programmeLineAt } from './programmeLine';
import { signOffAt } from './signOff';

/** A word, or a letter where each is one. */
const WORD = /\p{L}{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Lu}/u;

/** Sentences that are rows of lists, and those among them that may begin as prose does. */
const LISTS = [isLoneWord, isPlace, isLineUp, isFixture, isStreetAddress, isLinkedTitle, isRow];
const PROSE_LISTS = [isLineUp, isLinkedTitle];

/** What at the beginning of a sentence is no prose: `(…)`, `4.`, `Read also: `, `(AFP, 1.3.2016)`, `Ajax: Smit, Bos (71. Vos), Mol.`. */
export function asideAt(sentence: string): Aside | undefined {
  // Most sentences begin so, and one expression spares them a dozen.
  const proseWord = proseWordOf(sentence);
  if (proseWord !== undefined)
    return (
      programmeAt(sentence) ??
      (opensCall(proseWord) ? callAt(sentence, proseWord) : undefined) ??
      listAt(sentence, PROSE_LISTS)
    );
  const first = WORD.exec(sentence);
  if (!first) return { length: sentence.length, why: 'markup' };
  const signOff = signOffAt(sentence);
  if (signOff !== undefined) return { length: signOff, why: 'byline' };
  const programme = programmeAt(sentence);
  if (programme) return programme;
  const links = linkLineAt(sentence);
  if (links !== undefined) return { length: links, why: 'read-more' };
  const call = callAt(sentence, first[0]);
  if (call) return call;
  const lead = capitalLeadAt(sentence);
  if (lead !== undefined) return { length: lead, why: 'heading' };
  if (isCapitalLine(sentence)) return { length: sentence.length, why: 'heading' };
  return listAt(sentence, LISTS);
}

function programmeAt(sentence: string): Aside | undefined {
  const length = programmeLineAt(sentence);
  return length === undefined ? undefined : { length, why: 'markup' };
}

function listAt(sentence: string, lists: readonly ((sentence: string) => boolean)[]): Aside | undefined {
  return lists.some((isOne) => isOne(sentence)) ? { length: sentence.length, why: 'markup' } : undefined;
}
