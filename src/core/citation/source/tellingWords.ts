import { asciiWord } from './asciiWord';

const STOP_WORDS = new Set(
  [
    // What stands before the first sentence of many article files.
    'date title url http https www com source author published updated breaking exclusive live video watch opinion analysis',
    'a about after all also among an and are as at be because been before being but by can could did do does doing for from had has',
    'have he her his how i if in into is it its just may might more most my new no not of off on one or our out over said say says she',
    'should so some such than that the their them then there these they this those to under until up was we were what when where',
    'which while who why will with would you your',
    'aber als am an auch auf aus bei bin bis das dass dem den der des die doch du ein eine einem einen einer eines er es fur hat',
    'haben ich ihr ihre im in ist ja kein keine konnen man mehr mit nach nicht noch nun nur ob oder schon sehr sein seine sich sie',
    'sind so uber um und uns unter vom von vor war warum was wegen weil wenn wer werden wie will wir wird wo zu zum zur zwischen',
    'apres au aux avec ce ces cette chez comme contre dans de des du elle en entre est et il ils je la le les leur leurs lors mais meme ne',
    'nous on ont ou par pas plus pour que qui sa sans se ses son sont sous sur un une vers vous',
    'al como con cuando de del desde donde dos el ella ellos en entre es esta este esto fue ha hasta hay la las lo los mas no',
    'o para pero por porque que se sera si sin sobre son su sus tras un una uno y ya',
    'agli ai alla alle anche che chi ci con cosa da dal dalla dei del della delle di dopo e gli i il in la le lo ma nel nella nelle non per',
    'piu questa questo se si sono su sul sulla tra un una uno',
    'ao aos apos as ate com como da das de do dos e ela ele em entre foi mais mas na nas nao no nos o os ou para pela pelo por que se sem',
    'ser seu sua um uma',
    'aan als bij dat de deze die dit door een en er geen heeft het hij hoe ik in is je maar met na naar niet nog of om onder ons ook op',
    'over te tegen tot uit van veel voor waarom wat we wel wie wordt zal ze zich zij zijn',
  ].flatMap((line) => line.split(' ')),
);
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[^]{0,65536}?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const POSSESSIVE = /(?<=\p{L})['’]s?(?!\p{L})/gu;
/** A telling word stands near the beginning or nowhere. */
const LOOKED_AT = 2000;

/**
 * The first words that tell a text from others, in ASCII: no articles, prepositions and the like of the languages that
 * articles come in, no numbers, nothing shorter than three letters.
 */
export function tellingWords(text: string, count: number, isKnown: (word: string) => boolean = () => false): string[] {
  const words: string[] = [];
  const opening = text.replace(FRONT_MATTER, '').slice(0, LOOKED_AT).replace(POSSESSIVE, '');
  for (const [written] of opening.matchAll(WORD)) {
    const word = asciiWord(written);
    if (word.length < 3 || /^\d+$/.test(word) || STOP_WORDS.has(word) || isKnown(word)) continue;
    words.push(word);
    if (words.length === count) break;
  }
  return words;
}
