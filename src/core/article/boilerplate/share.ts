import { patternRule } from './rule';

const NETWORKS =
  '(?:facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|tiktok|threads|bluesky|mastodon|reddit|pinterest|flipboard|tumblr|snapchat|messenger|google\\+|vkontakte|odnoklassniki|xing|x|email|e-mail|wechat|weibo|微信|微博)';

/** `Share this on …`, `Follow us on …`: a short line that asks to pass the article on or to follow its outlet. */
export const share = patternRule(
  'share',
  240,
  new RegExp(
    '^(?:' +
      [
        'share(?: this)?(?: article| story| post| page)?(?: (?:on|via|with) .{1,60})?:?$',
        `(?:share|tweet|pin|like this|email|print)(?:[\\s,|/·•]+(?:share|tweet|pin|like|email|print|save|copy link|${NETWORKS}))*:?$`,
        `(?:share|tweet)(?: this)? on ${NETWORKS}.{0,40}$`,
        `${NETWORKS}(?:[\\s,|/·•]+(?:${NETWORKS}|print|copy(?: link)?))*$`,
        '(?:copy(?: link)?(?: url)?(?: ?copied!?)?|(?:link |url )?copied!?|copy link urlcopied!?|sharing is caring!?|link kopieren|copiar enlace|copier le lien)$',
        `(?:click to (?:share|email|print)\\b.{0,60}|share (?:to|via|on) ${NETWORKS}.{0,80})$`,
        `[\\d.,]{1,7}[km]? shares?(?:[\\s,|/·•]+(?:share|tweet|pin|like|email|print|${NETWORKS}))*$`,
        `(?:why not |you can )?follow [\\p{Lu}@]\\S*(?: \\S+){0,5}? on ${NETWORKS}\\b.{0,160}$`,
        `(?:follow|like|find|join) (?:us|our|me|[\\p{Lu}@]\\S*(?: \\S+){0,5}?)(?: page)? (?:on|at) (?:${NETWORKS}\\b.{0,100}|@\\w+.{0,60})$`,
        `(?:folgen sie (?:uns|.{2,40}) auf|teilen(?: auf| sie)?|diesen artikel teilen|artikel teilen)(?:\\b.{0,80}|)$`,
        `(?:síguenos|siga-nos|sigue a .{2,40}|siga .{2,40}|suivez(?:-nous| .{2,40})|retrouvez-nous|seguici) (?:en|no|na|nas|sur|su|em)\\b.{0,80}$`,
        '(?:comparte|compartir|compartilhe|compartilhar|partager|partagez|condividi)(?: (?:este|esta|cet|cette|en|no|na|sur|esto|isso) .{1,60})?:?$',
        '(?:分享到|分享至|转发|关注我们|關注我們|扫码关注).{0,40}$',
      ].join('|') +
      ')',
    'iu',
  ),
);
