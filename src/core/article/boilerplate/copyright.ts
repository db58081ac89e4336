import { patternRule } from './rule';

/** `© 2025 …`, `All rights reserved.`, `This material may not be published, broadcast, …`, `版权所有`. */
export const copyright = patternRule(
  'copyright',
  500,
  /^(?:[(\s]*(?:©|\(c\)\s*(?:copyright|\d{4})|copyright\s*(?:©|\(c\)|\d{4}|by\b|notice\b))|(?:©|copyright).{0,120}$|this (?:material|story|article|report|content) (?:may|must) not be (?:published|reproduced|copied|used)|reproduction (?:in whole|prohibited|interdite)|(?:.{0,120}\s)?(?:all rights reserved|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti riservati)\.?[^.]{0,40}\.?$|(?:nachdruck|reprodução|prohibida su reproducción|reproducción prohibida)\b.{0,160}$|.{0,60}(?:版权所有|版權所有|著作权|无断转载|禁止转载|未经授权|转载请注明|無断転載))/iu,
);
