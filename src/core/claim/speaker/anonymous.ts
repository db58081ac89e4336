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

/** Whether a speaker is left unnamed: the head of the phrase is a common noun for a source, and no one's name is in it. */
export function isAnonymous(head: string): boolean {
  const words = head
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}-]+/u);
  if (/^(?:media |news |press |recent |local )?(?:reports|rumou?rs)$/i.test(head)) return true;
  return words.some((word) => NOUNS.has(word)) || /(?:知情|消息)人士|関係者/.test(head);
}
