import { type Language } from '../../language/language';
import { type Token } from '../../token/token';
import { type CueSite } from '../cueSite';
import { type Report } from '../report';
import { contentAfter, passiveReport } from './contentAfter';
import { contentAround } from './contentAround';
import { contentBehindQuotation } from './contentBehindQuotation';
import { withRelative } from './relativeContent';

/** Turns a reporting verb and its surroundings into who said what, or `undefined` where nothing is reported. */
export function readReport(
  tokens: readonly Token[],
  site: CueSite,
  language: Language,
  contentFloor: number,
): Report | undefined {
  if (site.group.isPassive && site.form.form !== 'gerund') return passiveReport(tokens, site);
  return (
    contentBehindQuotation(tokens, site, contentFloor, language) ??
    contentAround(tokens, site, contentFloor, language) ??
    withRelative(tokens, site, contentAfter(tokens, site, language))
  );
}
