import { type Aside, callAt } from './asideCall';
import { isFixture, isLineUp, isLinkedTitle, isLoneWord, isPlace, isRow, isStreetAddress } from './asideRow';
import { capitalLeadAt } from './capitalLead';
import { isCapitalLine } from './capitalLine';
import { linkLineAt } from './linkLine';
import { programmeLineAt } from './programmeLine';
import { signOffAt } from './signOff';

/** A word, or a letter where each is one. */
const WORD = /\p{L}{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Lu}/u;

/** Sentences that are rows of lists. */
const LISTS = [isLoneWord, isPlace, isLineUp, isFixture, isStreetAddress, isLinkedTitle, isRow];

/** What at the beginning of a sentence is no prose: `(…)`, `4.`, `Read also: `, `(AFP, 1.3.2016)`, `Ajax: Smit, Bos (71. Vos), Mol.`. */
export function asideAt(sentence: string): Aside | undefined {
  const first = WORD.exec(sentence);
  if (!first) return { length: sentence.length, why: 'markup' };
  const signOff = signOffAt(sentence);
  if (signOff !== undefined) return { length: signOff, why: 'byline' };
  const programme = programmeLineAt(sentence);
  if (programme !== undefined) return { length: programme, why: 'markup' };
  const links = linkLineAt(sentence);
  if (links !== undefined) return { length: links, why: 'read-more' };
  const call = callAt(sentence, first[0]);
  if (call) return call;
  const lead = capitalLeadAt(sentence);
  if (lead !== undefined) return { length: lead, why: 'heading' };
  if (isCapitalLine(sentence)) return { length: sentence.length, why: 'heading' };
  const isList = LISTS.some((isOne) => isOne(sentence));
  return isList ? { length: sentence.length, why: 'markup' } : undefined;
}
