import { type BoilerplateRule } from './rule';

const LABEL =
  /^[\s*_(\[]*(?:(?:file )?(?:photo|photograph|picture|image|video|graphic|illustration|infographic)s?(?: (?:credit|source|caption|by|courtesy(?: of)?|via|from))?|(?:media|image|video) caption|(?:featured )?image (?:via|by|from|source|caption)|(?:photo|image|picture) (?:credits?)|credits?|foto|fotos|bild|bildquelle|symbolbild|grafik|fotografía|fotografia|imagen|imagem|ilustración|ilustração|crédito|créditos|vidéo|photographie|crédit(?: photo)?|图片来源|图源|图片|资料图|图|視頻|摄影|写真)\s*[:：|]\s*\S|^[\s*_(\[]*(?:(?:image|media|video) (?:source|caption),|image caption \p{Lu}|derechos de autor de la imagen\b|featured image (?:via|by|from|credit)|photo(?:graph)? by|photo courtesy|image (?:via|by|credit|source|caption)\b)/iu;

/** How a photographer is named: behind an agency's slash or in an agency's bracket. */
const CREDIT =
  /(?:(?:REUTERS|Reuters|AFP|AP|EPA|dpa|EFE|Getty Images|Xinhua|ANSA|Bloomberg|PA|APA|NurPhoto|SIPA|Anadolu)\s?\/\s?\p{Lu}[\p{L}\p{M}.'’ /-]{2,40}|\((?:AP|AFP|EPA|Reuters|Getty|Photo|Foto)\b[^()]{0,60}(?:Photo|Images|\/)[^()]{0,60}\)|\((?:[Ii]mage|[Pp]hoto|[Pp]icture|[Pp]ic|[Ff]oto|[Bb]ild)(?: credits?| courtesy(?: of)?| by| via)?\s?[:/]\s?[^()]{2,80}\)|\(\p{Lu}[\p{L}.’' -]{2,40}\s?\/\s?(?:AP|AFP|EPA|Reuters|Getty Images|Shutterstock|dpa|EFE|PA|ASU)\)|\bAP Photo(?:\/[\p{L}. -]{2,40})?)[\s.)\]*_]*$/u;

/** A label behind the caption's sentence: `The pier at dawn. Photograph: Jane Doe`. */
const LABEL_AT_END =
  /[.!?…)”"’]\s+\(?(?:photos?|photographs?|pictures?|images?|illustrations?|fotos?|bild|bilder|grafik|fotografía|fotografia|imagen|imagem|crédito|photographie|crédit(?: photo)?)(?: (?:by|credits?))?\s?[:：]\s?\S.{1,70}$/iu;

/** An agency alone, which may as well be a sentence's last word: only on a line that is hardly more and no sentence. */
function isAgencyAlone(words: string): boolean {
  return words.length <= 80 && AGENCY.test(words) && !/[.!?]\s/.test(words);
}

const AGENCY = /\b(?:Getty Images|Shutterstock|iStock|Unsplash|Wikimedia Commons|AFP)[\s)\]*_]*$/;

const SPEECH = /["“”「」]|\b(?:said|told|according|reported|reports|says)\b/i;

/** What a credit is long at most; the rest of a long line need not be searched. */
const LONGEST_CREDIT = 130;

/** What stands below a picture: a label, or an agency's credit at the end of a line of its own. */
export const caption: BoilerplateRule = {
  why: 'caption',
  longest: 400,
  matches: ({ words }) => LABEL.test(words) || (isCredited(words) && !SPEECH.test(words)),
};

function isCredited(words: string): boolean {
  const end = words.slice(-LONGEST_CREDIT);
  return isAgencyAlone(words) || ((CREDIT.test(end) || LABEL_AT_END.test(end)) && isShortAsCaption(words));
}

/** Some agencies sign a story's last paragraph as they sign pictures: a caption has two sentences at most. */
function isShortAsCaption(words: string): boolean {
  const ends: readonly string[] = words.match(/[.!?]["”’)]*\s+(?=\p{Lu})|。/gu) ?? [];
  return ends.length <= 2 && !(words.includes('。') && words.length > LONGEST_HAN_CAPTION);
}

const LONGEST_HAN_CAPTION = 60;
