import { type AsideView, type BoilerplateReason } from '../../core';
import { type Translate } from '../base/translate';

/** Why something is no claim, in words. */
export function asideReason({ why, articles = 0 }: Pick<AsideView, 'why' | 'articles'>, t: Translate): string {
  return why === 'repeated' ? t('repeated in {0} articles', articles) : reasonText(why, t);
}

function reasonText(why: Exclude<BoilerplateReason, 'repeated'>, t: Translate): string {
  switch (why) {
    case 'heading':
      return t('heading');
    case 'header':
      return t('header line');
    case 'byline':
      return t('byline');
    case 'dateline':
      return t('dateline');
    case 'caption':
      return t('caption');
    case 'share':
      return t('share line');
    case 'subscribe':
      return t('subscribe line');
    case 'read-more':
      return t('link to more');
    case 'author-note':
      return t('note on the author');
    case 'correction':
      return t('correction');
    case 'disclaimer':
      return t('disclaimer');
    case 'copyright':
      return t('copyright line');
    case 'contact':
      return t('contact line');
    case 'navigation':
      return t('navigation');
    case 'cookie-notice':
      return t('cookie notice');
    case 'front-matter':
      return t('front matter');
    case 'markup':
      return t('links or markup');
    case 'overruled':
      return t('not a claim, you said');
  }
}
