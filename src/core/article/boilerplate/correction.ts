import { type BoilerplateRule } from './rule';

/** A label with a colon or a dash behind it, and mostly the day between them. */
const LABEL =
  /^[\s*_([]*(?:corrections?(?: and clarifications?)?|clarifications?|editor[’']?s[’']? notes?|korrektur(?:hinweis)?|berichtigung|richtigstellung|anm(?:erkung|\.) der redaktion|hinweis der redaktion|correcci(?:ón|ones)|fe de erratas|nota de(?:l editor| la redacción)|correç(?:ão|ões)|errata|erramos|nota (?:da redação|do editor)|rectificatif|note de la rédaction|ndlr|更正|勘误|更正启事|编者按|編者按|訂正)(?:[ ,(]{1,3}[^:—–]{1,50})?[*_)\]]*\s*[:：—–]|^[\s*_([]*(?:correction|clarification|korrektur|corrección|correção|errata)[\s*_)\]]*$/iu;

/** What such a notice says of the article itself. */
const NOTICE =
  /^[\s*_([]*(?:(?:this|the) (?:article|story|report|post|piece|column|headline|version of this (?:article|story))[^.]{0,60}? (?:was|has been|have been) (?:first |originally |last |since )?(?:amended|updated|corrected|changed|revised|clarified|edited)\b|an? (?:earlier|previous) version of (?:this|the) (?:article|story|report|post|piece|headline|column)\b|in einer (?:früheren|vorherigen|ersten) (?:version|fassung)\b|dieser (?:artikel|text|beitrag) wurde .{0,60}(?:korrigiert|aktualisiert|geändert)|una versión anterior de est[ea]|uma versão anterior dest[ea]|une (?:première )?version (?:antérieure|précédente) de cet)/iu;

/** Corrections and editors' notes: they speak about the article, and what was wrong in it stands in them too. */
export const correction: BoilerplateRule = {
  why: 'correction',
  longest: 700,
  matches: ({ words }) => LABEL.test(words) || NOTICE.test(words),
};
