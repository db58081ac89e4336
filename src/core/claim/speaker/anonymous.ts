import { partsAt } from '../../text/partsAt';
import { wordSet } from '../language/wordSet';

const NOUNS =
  wordSet(`insider insiders source sources official officials person people spokesman spokeswoman spokesperson
  spokespeople spokesmen aide aides analyst analysts expert experts critic critics observer observers employee employees staffer
  staffers engineer engineers executive executives witness witnesses diplomat diplomats lawyer lawyers prosecutor prosecutors
  researcher researchers scientist scientists investigator investigators adviser advisers advisor advisors strategist
  strategists supporter supporters opponent opponents resident residents user users neighbor neighbors neighbour neighbours
  worker workers colleague colleagues friend friends student students teacher teachers doctor doctors voter voters protester
  protesters economist economists some others another many someone operative operatives ally allies lawmaker lawmakers
  insiderinnen kreise quelle quellen beobachter experten sprecher sprecherin insider kritiker mitarbeiter anwohner augenzeugen
  fuentes fuente expertos portavoz funcionarios analistas testigos fontes especialistas porta-voz testemunhas sources experts
  porte-parole témoins 知情人士 消息人士 关係者 関係者 业内人士 分析人士 专家 官员 発言人 发言人`);

/** People by what they are; with the article the text may have named them, without it it has not: `an Ohio Republican`. */
const PEOPLE =
  wordSet(`republican republicans democrat democrats conservative conservatives liberal liberals tory tories
  senator senators congressman congresswoman mp mps parent parents mother mothers father fathers man men woman women driver
  drivers passenger passengers nurse nurses soldier soldiers officer officers customer customers trader traders dealer dealers
  investor investors banker bankers broker brokers fan fans villager villagers survivor survivors victim victims relative
  relatives tourist tourists migrant migrants refugee refugees activist activists reader readers caller callers manager
  managers director directors minister ministers member members leader leaders farmer farmers reporter reporters journalist
  journalists patient patients pensioner pensioners commander commanders pilot pilots`);
const INDEFINITE = /^(?:an?|one|another|some|several|many|two|three|a few)\s/i;
/** `one of her friends` */
const ONE_OF =
  /^(?:one|another|several|many|most|two|three|some|a few) of (?:the|his|her|its|their|our|my|those|these|[^,]*['’]s?\s)/i;

/**
 * Whether a speaker is left unnamed: the head of the phrase is a common noun for a source, and no one's name is in it.
 *
 * @param phrase all of it
 */
export function isAnonymous(head: string, phrase = head): boolean {
  if (ONE_OF.test(phrase)) return true;
  const words = wordsOf(head.toLowerCase());
  if (/^(?:media |news |press |recent |local )?(?:reports|rumou?rs)$/i.test(head)) return true;
  if (INDEFINITE.test(head) && PEOPLE.has(words.at(-1) ?? '')) return true;
  return words.some((word) => NOUNS.has(word)) || /(?:知情|消息)人士|関係者/.test(head);
}

/** Parting at what is no letter takes several times as long as at blanks, beside which there mostly is nothing else. */
function wordsOf(head: string): readonly string[] {
  return /^[a-z -]*$/.test(head) ? partsAt(head, ' ') : head.replace(/[’']s\b/g, '').split(/[^\p{L}-]+/u);
}
