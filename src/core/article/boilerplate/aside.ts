import { type BoilerplateReason } from '../article';

/** The beginning of a sentence that is none of the article's, or the whole of it. */
export interface Aside {
  readonly length: number;
  readonly why: BoilerplateReason;
}

/** No call and no note is longer: what is, is prose. */
const LONGEST = 200;

/** Calls to read on, with a colon before what they point to. Each begins with a word of its own. */
const LABELS = [
  'read (?:also|more|next)|see also|also read|watch|related',
  'lesen sie (?:auch|mehr|dazu)|mehr (?:dazu|zum thema)|siehe auch|video',
  'lire (?:aussi|également|plus(?: sur [^:.]{2,60})?)|à (?:lire|regarder|voir|écouter)(?: aussi| sur [^:.]{2,40})?|a (?:lire|regarder|voir|écouter)(?: aussi| sur [^:.]{2,40})?|voir aussi|ne pas manquer|à ne pas manquer(?: sur [^:.]{2,40})?|a ne pas manquer(?: sur [^:.]{2,40})?|regarder|écouter',
  'lea también|lee también|leer también|te puede interesar|vea también|ver también|más información',
  'leia (?:mais|também)|saiba mais|veja (?:também|mais)|confira também',
];

/** Whole sentences that send the reader elsewhere or offer help; with a colon, only what stands before it does. */
const SENTENCES = [
  "if you(?:[’']ve| have| are|[’']re)? (?:been )?affected by (?:any of )?(?:this|the(?:se)?) (?:stor|issue)",
  'wenn sie von (?:diesem|einem dieser|diesen) [^.]{0,20}(?:themen?|probleme?n?) betroffen sind',
  'der volltext dieses [^.]{0,60}artikels steht',
  'si vous avez été (?:touché|affecté|concerné)\\S* par [^.]{0,40}(?:problèmes|questions|sujets)',
  'si (?:te ha|le ha|se ha visto) afectad[oa]? [^.]{0,40}(?:temas|problemas)',
  '(?:saiba|veja|leia|confira|relembre|assista|ouça) (?:abaixo|a seguir|como|quem|quais|por que|tudo|o que|os|as|a íntegra|a semana|o vídeo|a lista)\\b',
  '(?:lea|vea|mire) (?:aquí|a continuación|la nota completa|el video|el vídeo|la galería)\\b',
];

/** The agency's or the author's name and the day, behind the last sentence: `(red, APA, 1.3.2016)`. */
const SIGN_OFF = /^\(\s*(?:[\p{L}/. -]{1,60},\s*){0,4}\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s*\)/u;

const BEFORE = '^[\\s>»→(\\[*]*';
const LABEL = new RegExp(`${BEFORE}(?:${LABELS.join('|')})(?:\\s?[:>»→]\\s*(?=\\S|$)|[.…]?$)`, 'iu');
const SENTENCE = new RegExp(`${BEFORE}(?:${SENTENCES.join('|')})[^"“«:)]*`, 'iu');

/** With which words any of them begins: the rest of all sentences is passed over at once. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...LABELS, ...SENTENCES]
    .join('|')
    .split('|')
    .flatMap((entry) => /^(?:\(\?:)?(\p{L}+)/u.exec(entry)?.[1] ?? []),
);

/** A word, or a letter where each is one. */
const WORD = /\p{L}{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Lu}/u;

/** What at the beginning of a sentence is no prose: `(…)`, `4.`, `Read also: `, `If you have been affected by these issues, …`. */
export function asideAt(sentence: string): Aside | undefined {
  const first = WORD.exec(sentence);
  if (!first) return { length: sentence.length, why: 'markup' };
  const signOff = sentence.startsWith('(') ? SIGN_OFF.exec(sentence)?.[0].length : undefined;
  if (signOff !== undefined) return { length: signOff, why: 'byline' };
  if (!FIRST_WORDS.has(first[0].toLowerCase())) return undefined;
  const label = LABEL.exec(sentence)?.[0].length;
  return label === undefined ? callIn(sentence) : { length: label, why: 'read-more' };
}

/** All of it, or what stands before its colon; in doubt, where marks of speech follow, nothing. */
function callIn(sentence: string): Aside | undefined {
  const end = SENTENCE.exec(sentence)?.[0].length;
  if (end === undefined || end > LONGEST) return undefined;
  if (end === sentence.length) return { length: end, why: 'read-more' };
  const behind = /^[:)]\s*/.exec(sentence.slice(end))?.[0].length;
  return behind === undefined ? undefined : { length: end + behind, why: 'read-more' };
}
