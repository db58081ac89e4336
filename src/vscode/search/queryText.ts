import { type FilterName, type QueryProblem } from '../../core';
import { type Translate } from '../base/translate';

/** What is wrong with a filter, in one line. */
export function problemText({ kind, filter, value }: QueryProblem, t: Translate): string {
  switch (kind) {
    case 'no-value':
      return t('{0}: has no value yet; it follows right behind the colon', filter);
    case 'no-such-date':
      return t('{0}:{1} is no date', filter, value);
    case 'no-such-trait':
      return t('{0}:{1} is no filter', filter, value);
    case 'no-such-name':
      return t('{0}:{1} fits no claim', filter, value);
    case 'contradiction':
      return t('{0}: and {1} exclude each other', filter, value);
  }
}

/** What could be typed instead. */
export function problemAdvice({ kind, filter }: QueryProblem, t: Translate): string {
  switch (kind) {
    case 'no-value':
      return t('A value with spaces stands in quotation marks: speaker:"Jane Doe"');
    case 'no-such-date':
      return t('Dates are years, months or days: 2025, 2025-07 or 2025-07-23');
    case 'no-such-trait':
      return t('There are is:quote and is:figure');
    case 'no-such-name':
      return t('Type {0}: alone to see the values in use', filter);
    case 'contradiction':
      return t('No claim can be both: take one of them away');
  }
}

/** What a filter looks at. */
export function filterMeaning(filter: FilterName, t: Translate): string {
  switch (filter) {
    case 'speaker':
      return t('who said it');
    case 'outlet':
      return t('where it was published');
    case 'title':
      return t('words of the article’s title');
    case 'lang':
      return t('the article’s language');
    case 'source':
      return t('the article’s citekey');
    case 'after':
      return t('published then or later');
    case 'before':
      return t('published then or earlier');
    case 'tag':
      return t('a tag of your notes on it');
    case 'status':
      return t('what your notes say it is worth');
    case 'is':
      return t('quotes, or claims with a figure');
  }
}
