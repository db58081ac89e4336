import { patternRule } from './rule';

const LABEL =
  '(?:first published|published|posted|updated|last (?:updated|modified)|date published|veröffentlicht|aktualisiert|zuletzt aktualisiert|publicado|actualizado|atualizado|publié|mis à jour|pubblicato|aggiornato)';

/** When a page was published or changed, below its header too: `Updated: 20 November 2025, 15:24`, `32m ago`. */
export const timestamp = patternRule(
  'header',
  100,
  new RegExp(
    `^(?:[(\\[|•\\s]*${LABEL}(?: (?:on|at|am|um|el|em|le|il))?\\s*:?\\s+(?:\\S+ ){0,6}?\\S*\\d{4}\\b[^.!?]{0,40}|\\d{1,3}\\s?(?:s|m|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?) ago)[)\\]\\s]*$`,
    'iu',
  ),
);
