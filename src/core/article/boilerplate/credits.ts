import { patternRule } from './rule';

/** Who reported and edited, below the text: `(Reporting by Jane Doe; Editing by John Roe)`. */
export const credits = patternRule(
  'byline',
  400,
  /^[\s*_([—–-]*(?:(?:additional |further )?(?:reporting|writing|research|edited|editing|production|translated|translation)(?: and (?:writing|editing|reporting))? by\b|with (?:assistance|reporting|contributions?|additional reporting) (?:from|by)\b|.{2,60} contributed (?:to this (?:report|article|story)|reporting|additional reporting)\b|(?:video |photo)?(?:journalist|produced|filmed)(?: by|:) \p{Lu}|(?:redaktion|mitarbeit|redação|edición|edição|redacción|reportagem|tradução|traducción)\s*:\s*\p{Lu}|[（(]?(?:责任编辑|责编|编辑|校对|記者|采写)[:：\s])/iu,
);
