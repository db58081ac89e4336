import { type BoilerplateRule } from './rule';

const OPENING =
  /^[(\s*_]*(?:©|\(c\)\s*(?:copyright|\d{4})|copyright\s*(?:©|\(c\)|\d{4}|by\b|notice\b)|this (?:material|story|article|report|content) (?:may|must) not be (?:published|reproduced|copied|used)|reproduction (?:in whole|prohibited|interdite)|nachdruck\b|prohibida su reproducción|reproducción prohibida)/i;

const RIGHTS =
  /all rights reserved|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti riservati|版权所有|版權所有|禁止转载|转载请注明|無断転載/i;

/** Beyond this a line that speaks of rights is reporting about them. */
const LONGEST_RIGHTS = 200;

/** Where a text was printed before: a notice of one sentence at the end. */
const SYNDICATED =
  /^[\s*_(]*this (?:article|story|piece|column|essay|post|report|interview) (?:was |is |has been )?(?:originally |first |also |previously )*(?:published|appeared|reprinted|republished|produced|syndicated)\b[^.!?]{0,40}(?:\.[^.!?\s][^.!?]{0,60})*[.!?]?[\s*_)]*$/i;

/** `© 2025 …`, `All rights reserved.`, `This material may not be published, broadcast, …`, `版权所有`. */
export const copyright: BoilerplateRule = {
  why: 'copyright',
  longest: 500,
  matches: ({ words, isAtEnd }) =>
    OPENING.test(words) ||
    (words.length <= LONGEST_RIGHTS && (RIGHTS.test(words) || (isAtEnd && SYNDICATED.test(words)))),
};
