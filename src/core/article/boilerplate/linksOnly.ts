import { endsAsSentence } from '../blocks/sentenceEnd';
import { visibleWords } from './words';

const LONGEST = 2000;

/** Links and images with nothing but marks between them. */
const LINKS =
  /^(?:[\s|•·,;:>»*_()/-]*(?:!?\[[^[\]]{0,300}\]\([^()\s]{0,1000}(?:\s"[^"]{0,200}")?\)|\[!\[[^[\]]{0,300}\]\([^()\s]{0,1000}\)\]\([^()\s]{0,1000}\)|!?\[\[[^[\]]{1,300}\]\]|<https?:\/\/[^<>\s]{1,1000}>|https?:\/\/[^\s()|]{1,1000}))+[\s|•·,;.*_()/-]*$/u;

/** A whole sentence may be a link: clippers keep the links that an outlet sets on its own prose. */
const SHORTEST_SENTENCE = 40;

/** True for a block that only leads elsewhere: links, images and addresses without a sentence around them. */
export function isLinksOnly(markdown: string): boolean {
  if (markdown.length > LONGEST || !LINK_AHEAD.test(markdown) || !LINKS.test(markdown)) return false;
  const words = visibleWords(markdown);
  return words.length < SHORTEST_SENTENCE || !endsAsSentence(words) || /^https?:/.test(words);
}

const LINK_AHEAD = /^[\s|•·>»*_(-]*(?:!?\[|<?https?:)/;
