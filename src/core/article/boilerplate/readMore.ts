import { patternRule } from './rule';

const CALLS = [
  // English
  'find out more|read more|read also|read next|read the full (?:story|article|report)(?: here)?|also read|learn more|see more|see also|more on this(?: story| topic)?|more from .{2,40}|related(?: articles?| stories| links| topics| content)?|continue reading|keep reading|story continues below(?: advertisement)?|story continued below|article continues below|click here(?: (?:to|for) .{2,60})?|you (?:may|might) also (?:like|be interested in)|recommended(?: for you| reading)?|further reading|live(?: blog| updates)?|watch(?: now| live| the video)?',
  // German
  'mehr (?:lesen|erfahren|zum thema)|lesen sie (?:auch|mehr|weiter)|weiterlesen|lesen sie dazu|zum weiterlesen|siehe auch|das könnte sie auch interessieren|mehr dazu',
  // French
  'lire (?:aussi|la suite|également|plus)|à lire (?:aussi|également)|en savoir plus(?: sur .{2,60})?|voir aussi|sur le même sujet|lisez aussi|pour aller plus loin|cliquez ici.{0,60}',
  // Spanish
  'leer más|lea también|lee también|leer también|(?:le|te) puede interesar|te recomendamos|no te pierdas|ver más|vea también|más información|más sobre .{2,40}|seguir leyendo|sigue leyendo|haz clic aquí.{0,60}|noticias relacionadas',
  // Portuguese
  'leia (?:mais|também)|saiba mais|veja (?:também|mais)|continue lendo|confira também|clique aqui.{0,60}|notícias relacionadas',
  // Italian, Dutch
  'leggi anche|per saperne di più|lees (?:ook|meer|verder)',
].join('|');

/** A call to go on elsewhere, alone or before what it points to: `Find out more`, `Read also: …`, `阅读更多`. */
export const readMore = patternRule(
  'read-more',
  160,
  new RegExp(
    `^[\\s\\[(>»→+*-]*(?:(?:${CALLS})(?:\\s*[.…:>»→›)\\]]*$|\\s*[:>»→›|]\\s*\\S.{0,140}$)|(?:find out more|read more|learn more|see more|read the full (?:story|article)) (?:about|on|from|at|here|in)\\b.{0,80}[^.]$|(?:阅读更多|了解更多|查看更多|点击查看|相关阅读|相关新闻|相关文章|延伸阅读|展开全文|閱讀更多|延伸閱讀|更多新闻|関連記事|続きを読む|もっと読む)[:：]?.{0,60}$)`,
    'iu',
  ),
);
