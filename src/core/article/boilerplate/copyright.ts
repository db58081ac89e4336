import { type BoilerplateRule } from './rule';

const OPENING =
  /^[(\s*_]*(?:©|\(c\)\s*(?:copyright|\d{4})|copyright\s*(?:©|\(c\)|\d{4}|by\b|notice\b)|this (?:material|story|article|report|content) (?:may|must) not be (?:published|reproduced|copied|used)|reproduction (?:in whole|prohibited|interdite)|nachdruck\b|prohibida su reproducción|reproducción prohibida)/i;

const RIGHTS =
  /all rights reserved|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti riservati|版权所有|版權所有|禁止转载|转载请注明|無断転載/i;

/** Beyond this a line that speaks of rights is reporting about them. */
const LONGEST_RIGHTS = 200;

/** `© 2025 …`, `All rights reserved.`, `This material may not be published, broadcast, …`, `版权所有`. */
export const copyright: BoilerplateRule = {
  why: 'copyright',
  longest: 500,
  matches: ({ words }) => OPENING.test(words) || (words.length <= LONGEST_RIGHTS && RIGHTS.test(words)),
};
