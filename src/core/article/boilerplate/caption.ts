import { type BoilerplateRule } from './rule';

const LABEL =
  /^[\s*_(\[]*(?:(?:file )?(?:photo|photograph|picture|image|video|graphic|illustration|infographic)s?(?: (?:credit|source|caption|by|courtesy(?: of)?|via|from))?|(?:media|image|video) caption|(?:featured )?image (?:via|by|from|source|caption)|(?:photo|image|picture) (?:credits?)|credits?|foto|fotos|bild|bildquelle|symbolbild|grafik|fotografía|fotografia|imagen|imagem|ilustración|ilustração|crédito|créditos|vidéo|photographie|crédit(?: photo)?|图片来源|图源|图片|资料图|图|視頻|摄影|写真)\s*[:：|/,]\s*\S|^[\s*_(\[]*(?:featured image (?:via|by|from|credit)|photo(?:graph)? by|photo courtesy|image (?:via|by|credit|source|caption)\b)/iu;

/** How a credit ends: a photographer behind an agency's slash, or the agency alone behind a full stop or a bracket. */
const CREDIT =
  /(?:(?:REUTERS|Reuters|AFP|AP|EPA|dpa|EFE|Getty Images|Xinhua|ANSA|Bloomberg|PA|APA|NurPhoto|SIPA|Anadolu)\s?\/\s?[\p{Lu}][\p{L}\p{M}.'’ -]{2,40}|\((?:AP|AFP|EPA|Reuters|Getty|Photo|Foto)\b[^()]{0,60}(?:Photo|Images|\/)[^()]{0,60}\)|\bAP Photo(?:\/[\p{L}. -]{2,40})?|(?:via |\/)?\b(?:Getty Images|Shutterstock|iStock|Unsplash|Wikimedia Commons|AFP)(?:\/[\p{L}. -]{2,40})?)[\s.)\]*_]*$/u;

/** A label or an agency's credit on a line of its own. A sentence may well end in 'AFP': a credit's line is no sentence of the text. */
export const caption: BoilerplateRule = {
  why: 'caption',
  longest: 400,
  matches: ({ words }) => LABEL.test(words) || (CREDIT.test(words) && !SPEECH.test(words)),
};

const SPEECH = /["“”]|\b(?:said|told|according|reported|reports|says)\b/i;
