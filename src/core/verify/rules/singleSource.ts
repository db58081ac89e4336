import { message } from '../message';
import { type PassageRule } from '../rule';
import { moreSources } from './moreSources';
import { rangeOfCitation } from './resolvedAs';

/** A paragraph that rests on one source. Off unless asked for: most paragraphs may. */
export const singleSource: PassageRule = {
  scope: 'passage',
  code: 'single-source',
  *check({ cited, sentences }) {
    const [first] = cited;
    if (first === undefined || new Set(cited.map(({ citation }) => citation.key)).size > 1) return;
    const sentence = sentences.find((each) => each.citations.includes(first));
    yield {
      range: rangeOfCitation(first),
      message: message('This paragraph rests on one source, @{0}.', first.citation.key),
      fixes: sentence ? [moreSources(sentence.range)] : [],
    };
  },
};
