import { type BoilerplateRule } from './rule';

/** A label that announces a disclaimer, in the languages that news sites write them in. */
const LABEL =
  /^[\s*_(【\[]*(?:(?:legal |risk |general |important )?disclaimer|risk (?:warning|disclosure|notice)|important (?:legal )?(?:notice|information)|haftungsausschluss|risikohinweis|rechtlicher hinweis|disclaimer und .{2,30}|aviso (?:legal|de riesgos?|de risco)|descargo de responsabilidad|exención de responsabilidad|advertencia de riesgo|isenção de responsabilidade|clause de non-responsabilité|avertissement(?: sur les risques)?|avis de non-responsabilité|mentions légales|esclusione di responsabilità)[*_]*\s*[:：.–—-]|^[\s*_(【\[]*(?:免责声明|免責聲明|免责条款|免責條款|风险提示|風險提示|风险警示|风险披露|特别声明|重要声明|免責事項|投资有风险|市场有风险)/iu;

/** Phrases that lawyers write and reporters do not. */
const PHRASES =
  /(?:not|nor|never)\b.{0,60}\b(?:constitute|intended as|be (?:construed|considered|relied upon|regarded|taken) as)\b.{0,60}\b(?:advice|recommendation|offer|solicitation)|(?:is|are) not (?:investment|financial|legal|tax|medical|trading) advice|for (?:general )?(?:informational|information|educational)(?: and \w+)? purposes only|past performance is (?:not|no)\b|(?:may|might|can) (?:earn|get|receive) (?:an? )?affiliate commissions?|if you (?:buy|purchase|click)\b.{0,80}\b(?:commission|share of the sale)|(?:contains?|uses?) affiliate links|no (?:responsibility|liability) (?:for|is accepted|whatsoever)|without warranty|you should (?:consult|seek) (?:a|an|your|independent)\b.{0,60}\b(?:adviser|advisor|advice)|keine (?:anlage|finanz|rechts)beratung|(?:stellt|stellen) keine .{2,60}(?:beratung|empfehlung|aufforderung)|ohne gewähr|no constituyen? .{2,60}(?:asesor|recomendaci|consejo|oferta)|não constitu(?:i|em) .{2,60}(?:aconselhamento|recomendaç|oferta|conselho)|(?:views|opinions) (?:and opinions )?expressed (?:in|by|here)\b.{0,80}\b(?:are|do not|solely|necessarily)\b|ne (?:constitu(?:e|ent)|saurait constituer) .{2,60}(?:conseil|recommandation|offre)|non costituisc(?:e|ono) .{2,60}(?:consulenza|raccomandazion|offerta)|不构成.{0,20}(?:建议|要约|邀请)|不構成.{0,20}(?:建議|要約|邀請)|并非投资建议|非投资建议|不承担.{0,10}责任|不承擔.{0,10}責任|仅供参考|僅供參考|投资有风险|投資有風險|投資助言/iu;

/** A stem of each phrase: one cheap look at what nearly never is a disclaimer. */
const STEMS =
  /advice|recommendation|commission|share of the|affiliate|expressed|purposes only|past performance|liability|responsibility|warranty|gewähr|keine |constitu|costituisc|[构構責责]|仅供|僅供|投[资資]/i;

const VOICE_OF_A_SOURCE = /["“”„«»]|\b(?:said|says|told|sagte|dijo|disse|a déclaré)\b/i;

/**
 * Legal and investment disclaimers: by their label, or by a lawyer's phrase in the last blocks. A passage in which somebody
 * speaks is reporting about a disclaimer, unless it stands at the end in another language than the article.
 */
export const disclaimer: BoilerplateRule = {
  why: 'disclaimer',
  longest: 4000,
  matches: ({ words, isAtEnd, isForeign }) => {
    if (LABEL.test(words)) return true;
    if (!isAtEnd || !STEMS.test(words) || !PHRASES.test(words)) return false;
    return isForeign || !VOICE_OF_A_SOURCE.test(words);
  },
};
