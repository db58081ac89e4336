import { message } from '../message';
import { type Rule } from '../rule';
import { moreSources } from './moreSources';
import { rangeOfCitation } from './resolvedAs';

/** A paragraph that rests on one source. Off unless asked for: most paragraphs may. */
export const singleSource: Rule = {
  code: 'single-source',
  *check({ paragraphs, sentences }) {
    for (const { citations } of paragraphs) {
      const [first] = citations;
      if (first === undefined || new Set(citations.map(({ citation }) => citation.key)).size > 1) continue;
      const sentence = sentences.find((each) => each.citations.includes(first));
      yield {
        range: rangeOfCitation(first),
        message: message('This paragraph rests on one source, @{0}.', first.citation.key),
        fixes: sentence ? [moreSources(sentence.range)] : [],
      };
    }
  },
};
