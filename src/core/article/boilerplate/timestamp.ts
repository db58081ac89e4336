import { patternRule } from './rule';

const LABEL =
  '(?:first published|published|posted|updated|last (?:updated|modified)|date published|veröffentlicht|aktualisiert|zuletzt aktualisiert|publicado|actualizado|atualizado|publié|mis à jour|pubblicato|aggiornato)';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)';
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira)';

/** A day or a time alone, which heads a list: `Tuesday, 1 March`, `13-21 August`, `1945 GMT`. */
const DAY = `(?:${WEEKDAY},? )?(?:\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?(?:st|nd|rd|th|er|\\.)? (?:de )?${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?:,? (?:de )?\\d{4})?|${WEEKDAY}|\\d{1,2}[:.]?\\d{2} (?:GMT|BST|ET|EST|CET|UTC|Uhr)`;

/** When a page was published or changed, below its header too: `Updated: 20 November 2025, 15:24`, `32m ago`. */
export const timestamp = patternRule(
  'header',
  100,
  new RegExp(
    `^(?:[(\\[|•\\s]*${LABEL}(?: (?:on|at|am|um|el|em|le|il))?\\s*:?\\s+(?:\\S+ ){0,6}?\\S*\\d{4}\\b[^.!?]{0,40}|\\d{1,3}\\s?(?:s|m|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?) ago|${DAY})[)\\]\\s]*$`,
    'iu',
  ),
);
