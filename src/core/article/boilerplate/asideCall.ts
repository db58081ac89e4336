import { type BoilerplateReason } from '../article';
import { firstWordsOf } from './firstWords';

/** The beginning of a sentence that is none of the article's, or the whole of it. */
export interface Aside {
  readonly length: number;
  readonly why: BoilerplateReason;
}

/** No call and no note is longer: what is, is prose. */
const LONGEST = 200;

/** Calls to read on, with a colon before what they point to. Each begins with a word of its own. */
const LABELS = [
  'recommended (?:articles|reading|stories)|read (?:also|more|next)|see also|also read|watch(?: below| here| above)?|related',
  'lesen sie (?:auch|mehr|dazu)|mehr (?:dazu|zum thema)|siehe auch|video',
  'lire (?:aussi|également|plus)(?: ici| sur [^:.]{2,60})?|à (?:lire|regarder|voir|écouter)(?: aussi)?(?: sur [^:.]{2,40})?|a (?:lire|regarder|voir|écouter)(?: aussi)?(?: sur [^:.]{2,40})?|articles? recommandés?|voir aussi|ne pas manquer|à ne pas manquer(?: sur [^:.]{2,40})?|a ne pas manquer(?: sur [^:.]{2,40})?|(?:regarder|regardez)(?: aussi)?|écouter|ecouter|sur le même sujet',
  'autres (?:sujets|articles|reportages)(?: [^:.]{2,40})?|vous (?:pourriez|pourrez|pouvez|devriez)[^:.]{0,30} (?:intéressée?s?|intéresser|aimer)(?: par)?',
  'des sujets qui peuvent vous intéresser',
  'también (?:lee|lea|puedes leer|te puede interesar)|lea también|lee también|leer también|(?:le|te) puede interesar|te recomendamos|no te pierdas|vea también|ver también|más información|para saber más|sigue leyendo',
  'para saber mais|leia (?:mais|também)|saiba mais|veja (?:também|mais)|confira também|entenda|relembre',
];

const READ_IN_PORTUGUESE = '(?:veja|leia|confira|assista|ouça|saiba|relembre|acompanhe|entenda|acesse|conheça|clique)';
const MEDIA_IN_PORTUGUESE =
  '(?:detalhes|íntegra|vídeos?|fotos|imagens|galeria|lista|entrevista|reportage(?:m|ns)|transcrição|repercussão|cobertura|notícias|infográfico|trechos|matéria|programação|pesquisa)';

/** Whole sentences that send the reader elsewhere or offer help; with a colon, only what stands before it does. */
const SENTENCES: readonly (readonly [BoilerplateReason, readonly string[]])[] = [
  [
    'read-more',
    [
      "if you(?:[’']ve| have| are|[’']re)? (?:been )?affected by (?:any of )?(?:this|the(?:se)?) (?:stor|issue)",
      'wenn sie von (?:diesem|einem dieser|diesen) [^.]{0,20}(?:themen?|probleme?n?) betroffen sind',
      'der volltext dieses [^.]{0,60}artikels steht',
      'si vous avez été (?:touché|affecté|concerné)\\S* par [^.]{0,40}(?:problèmes|questions|sujets)',
      'here are (?:the|your|our|some of the) (?:top|latest|main|biggest|most important) (?:stories|news|headlines)',
      'aqui estão as principais notícias',
      '(?:estas|estos) son (?:las principales|los principales) (?:noticias|titulares)',
      'find out (?:how|why|what|where|who|when|more)(?![\\p{L}])',
      'read more about(?![\\p{L}])',
      'more on this (?:story|topic|subject)(?![\\p{L}])',
      'check out (?:our|the (?:full|information|video|list|gallery))(?![\\p{L}])',
      'click (?:here|on the link|to (?:read|watch|see|view))(?![\\p{L}])',
      'si (?:te ha|le ha|se ha visto) afectad[oa]? [^.]{0,40}(?:temas|problemas)',
      '(?:saiba|veja|leia|confira|relembre|assista|ouça|entenda) (?:como|quem|quais|por que|tudo|o que|os|as|a íntegra|a semana|o vídeo|a lista|alguns|algumas)\\b',
      `${READ_IN_PORTUGUESE},? (?:aqui|abaixo|acima|a seguir|mais|outr[oa]s|também)(?![\\p{L}-])`,
      `${READ_IN_PORTUGUESE} (?:(?:ao?s?|à|os?|na|no) )?(?:[\\p{L}-]+ )?${MEDIA_IN_PORTUGUESE}(?![\\p{L}-])`,
      '(?:haz|haga) (?:clic|click)(?![\\p{L}])',
      '(?:pincha|pinche) (?:en el enlace|aquí|para)(?![\\p{L}])',
      'cliquez (?:ici|sur)(?![\\p{L}])',
      '(?:lea|lee|vea|ve|mire|mira|consulte|consulta) (?:[\\p{L}-]+ ){0,4}aquí(?![\\p{L}])',
      '(?:lea|vea|mire) (?:a continuación|la nota completa|el video|el vídeo|la galería)(?![\\p{L}])',
    ],
  ],
  [
    'contact',
    [
      "if you are reading this page and can[’']?t see the form",
      'share your (?:experiences|thoughts|views|stories|comments)\\b',
      'email your [^@.]{2,80}@\\S+',
      'nutzen sie (?:dieses|das) forum',
    ],
  ],
  [
    'share',
    [
      'follow (?:him|her|them|us|me) on(?![\\p{L}])',
      '(?:lisez|partagez) (?:ou ajoutez |et ajoutez )?vos (?:commentaires|expériences|réactions)(?![\\p{L}])',
      'suivez(?:-| )(?:le|la|les|nous|moi) sur(?![\\p{L}])',
      '(?:please )?share this (?:on|story|article|post|video|page|with your)\\b',
    ],
  ],
  [
    'correction',
    [
      '(?:esta|este) (?:nota|noticia|artículo|publicación|reportaje) (?:fue|ha sido) (?:corregid|actualizad|modificad|editad)[ao](?![\\p{L}])',
      '(?:este|esta) (?:texto|reportagem|matéria|notícia|nota) foi (?:corrigid|atualizad|alterad|modificad)[ao](?![\\p{L}])',
      'cet article a été (?:mis à jour|corrigé|modifié|actualisé)(?![\\p{L}])',
      'this (?:article|story|report|post) (?:was|has been) (?:updated|corrected|amended)(?![\\p{L}])',
    ],
  ],
  [
    'copyright',
    [
      'a version of this (?:article|story|report) (?:appears|appeared|was published|ran)(?![\\p{L}])',
      "(?:cet article|ce texte) (?:a été|est) (?:initialement |d[’']abord )?(?:publié|paru|traduit)",
      "toutes les (?:photos|photographies|images)[^.:]{0,40} (?:droits d[’']auteur|droits réservés)",
    ],
  ],
];

const BEFORE = '^[\\s>»→(\\[*-]*';
const LABEL = new RegExp(`${BEFORE}(?:${LABELS.join('|')})(?:\\s?[:>»→]\\s*(?=\\S|$)|\\s?[.…]?$)`, 'iu');
const CALLS = SENTENCES.map(
  ([why, patterns]) => [why, new RegExp(`${BEFORE}(?:${patterns.join('|')})[^"“«:)]*`, 'iu')] as const,
);

const ENTRIES = [...LABELS, ...SENTENCES.flatMap(([, patterns]) => patterns)];
/** Asked before where a call ends, which takes longer to tell. */
const ANY_CALL = new RegExp(`${BEFORE}(?:${ENTRIES.join('|')})`, 'iu');

/** With which words any of them begins: the rest of all sentences is passed over at once. */
const FIRST_WORDS: ReadonlySet<string> = new Set(ENTRIES.flatMap(firstWordsOf));

/** The same with a capital, as they open a sentence. */
const OPENING_WORDS: ReadonlySet<string> = new Set(
  [...FIRST_WORDS].map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
);

/**
 * Where pages put a call before a sentence without any mark: an article or a preposition has a capital before a small word,
 * a capital stands behind `aqui` or `mais`, or capitals throughout end.
 */
const NEXT_SENTENCE = [
  /(?<=[^\s:.,]) (?=(?:O|A|Os|As|Um|Uma|Em|No|Na|Nos|Nas|Ao|Após|Segundo|Para|Por|Com|De|Quando|Se|El|La|Los|Las|Un|En|Según|Tras|Le|Les|Une|Des|Selon|Après|Cette|The|After) [\p{Ll}\d])/u,
  /(?<= (?:[Mm]ais|aqui|abaixo|acima)) (?=\p{Lu}\p{Ll})/u,
  /(?<=^[^\p{Ll}]{10,}) (?=(?:[OAE] )?\p{Lu}\p{Ll})/u,
];

function nextSentence(sentence: string): number | undefined {
  const head = sentence.slice(0, LONGEST);
  const starts = NEXT_SENTENCE.flatMap((pattern) => pattern.exec(head)?.index ?? []);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** Whether a call may begin with what a sentence begins with, of which `word` has a capital and small letters. */
export function opensCall(word: string): boolean {
  return OPENING_WORDS.has(word);
}

/**
 * The call that a sentence begins with: all of it, or up to its colon, or to the next sentence where no mark parts them.
 *
 * @param first the sentence's first word
 */
export function callAt(sentence: string, first: string): Aside | undefined {
  if (!FIRST_WORDS.has(first.toLowerCase()) || !ANY_CALL.test(sentence)) return undefined;
  const next = nextSentence(sentence);
  const own = next === undefined ? sentence : sentence.slice(0, next);
  const length = LABEL.exec(own)?.[0].length;
  const aside = length === undefined ? sentenceCall(own) : { length, why: 'read-more' as const };
  return aside && aside.length === next ? { ...aside, length: next + 1 } : aside;
}

/** All of it, or what stands before its colon; in doubt, where marks of speech follow, nothing. */
function sentenceCall(sentence: string): Aside | undefined {
  for (const [why, pattern] of CALLS) {
    const end = pattern.exec(sentence)?.[0].length;
    if (end === undefined || end > LONGEST) continue;
    if (end === sentence.length) return { length: end, why };
    const behind = /^[:)][\s.,;:]*/.exec(sentence.slice(end))?.[0].length;
    if (behind !== undefined) return { length: end + behind, why };
  }
  return undefined;
}
