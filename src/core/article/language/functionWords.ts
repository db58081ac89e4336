import { WordTrie } from './wordTrie';

/** The commonest small words of each language; a word may serve several. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was that for on with as at by it he she his her be are from has have had not but they their which who said this an its will would were been more about after when there what out up if or we i you',
  de: 'der die das und in den von zu mit dem des sich auf für ist im nicht ein eine einen einem einer auch es an als er sie wird werden bei aus nach hat haben wie noch sind war dass über um so zum zur vor durch nur aber kann wurde ihr wir ich am oder bis',
  fr: 'le la les de des du un une et à en dans que qui est pour sur par au aux avec ce cette ces il elle se sa son ses ne pas plus a ont été sont mais ou leur nous vous ils comme être selon',
  es: 'el la los las de del y en que un una por con para se su sus al es no lo como más o pero fue ha han son este esta entre sobre también ser le ya sin desde cuando según había',
  pt: 'o a os as de do da dos das e em no na nos nas que um uma por com para se ao aos à é não foi mais como mas pelo pela seu sua são ou ser ele ela também já entre sobre até segundo disse está há',
  it: 'il lo la i gli le di del della dei delle e è in nel nella che un una per con si da dal dalla al alla non sono ha più come ma anche questo questa su ai suo sua ed o',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft hebben werd worden wordt door over hij zij ze deze die was had kan',
};

const LANGUAGES = Object.keys(WORDS);

/** Every small word once, and the languages that have it. */
const SMALL_WORDS = [...new Set(Object.values(WORDS).flatMap((words) => words.split(' ')))];
const LANGUAGES_OF_WORD = SMALL_WORDS.map((word) =>
  LANGUAGES.flatMap((lang, index) => ((WORDS[lang] ?? '').split(' ').includes(word) ? [index] : [])),
);
const TRIE = new WordTrie(SMALL_WORDS);

export interface FunctionWordCount {
  /** The language that most small words belong to. */
  readonly lang: string;
  readonly hits: number;
  /** Hits of the second best: the nearer, the less sure. */
  readonly next: number;
  readonly words: number;
}

/** True for a language whose small words are listed. */
export function hasFunctionWords(lang: string): boolean {
  return lang in WORDS;
}

/** Of all languages that have them listed. */
export function functionWords(): readonly string[] {
  return SMALL_WORDS;
}

/** Counts the small words of each language in a sample. On a sentence they tell languages apart better than letters do. */
export function countFunctionWords(sample: string): FunctionWordCount {
  const counts = new Uint16Array(LANGUAGES.length);
  const words = TRIE.scan(sample, (word) => {
    for (const language of LANGUAGES_OF_WORD[word] ?? []) counts[language] = (counts[language] ?? 0) + 1;
  });
  return { ...mostHits(counts), words };
}

function mostHits(counts: Uint16Array): Omit<FunctionWordCount, 'words'> {
  let best = 0;
  let next = 0;
  for (let at = 1; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    if (count > (counts[best] ?? 0)) {
      next = counts[best] ?? 0;
      best = at;
    } else next = Math.max(next, count);
  }
  return { lang: LANGUAGES[best] ?? '', hits: counts[best] ?? 0, next };
}
