import { type BoilerplateRule } from './rule';

const NAME = "[\\p{Lu}][\\p{L}\\p{M}.’'-]*(?: (?:(?:de|da|van|von|der|la|al|bin) )*\\p{Lu}[\\p{L}\\p{M}.’'-]*){1,4}";

/** Trades of those who write articles; a professor or a director is as often somebody whom the text is about. */
const TRADES = '(?:writer|reporter|journalist|columnist|contributor|correspondent|editor|commentator)';

/** In italics, as magazines set it, a note may tell any trade. */
const IN_ITALICS = new RegExp(
  `^[*_]{0,2}${NAME}(?:,| and ${NAME})?,? (?:is|was|are|writes|reports|teaches|covers)\\b`,
  'u',
);

/** In plain letters only what nobody says of the people that a text is about: whom they write for. */
const PLAIN = new RegExp(
  `^[*_]{0,2}(?:${NAME}|the (?:author|writer)) is (?:(?:an?|the|our|${NAME}[’']s?) )?(?:[\\p{L}-]+ ){0,4}?(?:(?:staff|opinion|guest|contributing|senior|former|freelance|chief|political|business|science|foreign) )*${TRADES}(?:-at-large)? (?:for|at|with|on|based in|and columnist)\\b[^.]{0,120}\\.?(?: (?:Follow|Reach|Contact|Email) (?:him|her|them|me|us) [^!?]{0,100})?$`,
  'iu',
);

/** The same and teachers, in other languages, which name the author of the text as such. */
const OTHER_TRADES =
  '(?:periodist|jornalist|journalist|escritor|écrivain|schriftsteller|autor|reporter|repórter|redakteur|redacteur|rédact|redactor|editor|column|chroniqueu|colunist|profesor|professor|professeur|docent|dozent|maître|director|diretor|directeur|directrice|direktor|leiter|investigador|pesquisador|chercheu|forscher|economist|économist|ökonom|abogad|advogad|avocat|anwalt|anwält|sociólog|sociolog|politólog|politologe|historiador|historien|historiker|médic|médecin|doctor|doutor|consult|analist|analyst|president|membr|miembr|mitglied|korrespondent|correspond|fellow|candidat|exministr|ex-ministr)';

const OTHER_LANGUAGES = new RegExp(
  `^(?:(?:der autor|die autorin) (?:ist|arbeitet|schreibt|lehrt)|(?:el autor|la autora) es|(?:o autor|a autora) é|l[’'](?:auteur|autrice|auteure) est) (?:[\\p{L}-]+ ){0,4}?(?:bei|für|an|in|${OTHER_TRADES})`,
  'iu',
);

/** A line on the author below the text. */
export const authorNote: BoilerplateRule = {
  why: 'author-note',
  longest: 320,
  matches: ({ words, isAtEnd, isItalic }) =>
    isAtEnd && ((isItalic && IN_ITALICS.test(words)) || PLAIN.test(words) || OTHER_LANGUAGES.test(words)),
};
