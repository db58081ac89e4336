import { patternRule } from './rule';

/** Consent banners, saved along with the page. */
export const cookieNotice = patternRule(
  'cookie-notice',
  1200,
  /^(?:(?:we(?: and our partners)?|our (?:site|website|partners)|this (?:site|website|page)|[\p{Lu}]\S* and (?:its|our) partners) (?:uses?|stores?|may use)\b.{0,80}\bcookies?\b|by (?:continuing|using|clicking|browsing)\b.{0,160}\bcookies?\b|(?:accept|allow|manage|reject) (?:all )?cookies|cookie (?:policy|settings|notice|consent|preferences)$|(?:wir|diese (?:web)?seite|unsere (?:web)?seite|diese website)\b.{0,60}\b(?:verwende[nt]|nutz(?:en|t)|setz(?:en|t))\b.{0,60}\bcookies?\b|(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)|este site (?:utiliza|usa)|nosotros y nuestros socios)\b.{0,80}\bcookies?\b|(?:nous (?:et nos partenaires )?utilisons|ce site utilise|en poursuivant (?:votre|la) navigation)\b.{0,120}\bcookies?\b|(?:questo sito|noi) (?:utilizza|usa)(?:mo)?.{0,60}\bcookies?\b|.{0,20}(?:本网站|我们)使用.{0,10}cookies?)/iu,
);
