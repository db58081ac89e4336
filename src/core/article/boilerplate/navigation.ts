import { patternRule } from './rule';

/** Menus, breadcrumbs, markers of advertisements, tags: the page around the article. */
export const navigation = patternRule(
  'navigation',
  200,
  new RegExp(
    '^(?:[\\s\\[(*-]*(?:' +
      [
        'advertisements?|ads?|sponsored(?: content)?|skip to (?:main )?content|(?:site )?(?:mobile )?navigation|site mobile navigation|menu|search|home|back to top|top|comments?|leave a (?:comment|reply)|(?:view|show|load|read|post)(?: all| more| an?| the)? comments?|\\d+ (?:post )?comments?(?: \\(\\+\\))?|\\d+ responses to .{1,120}|no comments(?: yet)?|(?:blog )?comments powered by .{2,20}|loading comments|comments are closed|image \\d+ of \\d+|\\(?view all\\)?|tags|print|close|loading\\.*|previous(?: article| post)?|next(?: article| post)?|log in|sign in|trending(?: now)?|most (?:read|popular|viewed)|top stories|useful links|table of contents|share options|getty images embed|embed|authors?:?|view gallery|listen to (?:this )?article|listen|paste your ad code.{0,40}',
        'anzeige|werbung|startseite|nach oben|kommentare?|meistgelesen|inhaltsverzeichnis|drucken',
        'publicidad|anuncios?\\.?|comentarios?|inicio|ad|lo más leído|imprimir',
        'publicidade|comentários?|mais lidas|início|continua após a publicidade|continua depois da publicidade',
        'publicité|commentaires?|accueil|les plus lus|imprimer',
        '广告|廣告|评论|首页|返回顶部|热门|目录|責任編集',
      ].join('|') +
      ')[\\s\\])*:.-]*$|[^<>›»/|]{2,30}(?:\\s+[>›»]\\s+[^<>›»/|]{2,40}){2,}$|(?:tags?|filed under|topics?|categor(?:y|ies)|keywords?|schlagw(?:orte|örter)|themen|stichworte|etiquetas|temas|assuntos|mots[- ]clés|sujets|标签|关键词)\\s*[:：]\\s*[^.]{1,160}$)',
    'iu',
  ),
);
