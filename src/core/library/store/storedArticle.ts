import { type Article } from '../../article/article';
import { type Extraction } from '../../claim/claim';
import { LineMap } from '../../text/lineMap';
import { type ReadArticle } from '../articleFile';
import { madeAgain } from './madeAgain';

/** What is large in an article: a folder's lists do without it. */
export interface ArticleBody extends Pick<Article, 'text' | 'passages' | 'boilerplate'> {
  readonly extraction: Extraction;
}

/** The rest of it. */
export interface ArticleHead extends Omit<ReadArticle, 'kind' | 'article' | 'lines' | 'extraction'> {
  readonly article: Pick<Article, 'name' | 'metadata'>;
}

export function headOf({ article: { name, metadata }, ...file }: ReadArticle): ArticleHead {
  const { glance, edges, baseKey, hash, encoding, problems } = file;
  return { article: { name, metadata }, glance, edges, baseKey, hash, encoding, problems };
}

export function bodyOf({ article: { text, passages, boilerplate }, extraction }: ReadArticle): ArticleBody {
  return { text, passages, boilerplate, extraction };
}

/** @param unpack gives the body, when something of it is needed */
export function storedArticle(head: ArticleHead, unpack: () => ArticleBody): ReadArticle {
  const body = madeAgain(unpack);
  const lines = madeAgain(() => new LineMap(body().text));
  const article: Article = {
    ...head.article,
    get text() {
      return body().text;
    },
    get passages() {
      return body().passages;
    },
    get boilerplate() {
      return body().boilerplate;
    },
  };
  return {
    ...head,
    kind: 'article',
    article,
    get lines() {
      return lines();
    },
    get extraction() {
      return body().extraction;
    },
  };
}
