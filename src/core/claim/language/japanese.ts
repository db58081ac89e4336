import { quoteMarks } from '../quote/quoteMarks';
import { type Language } from './language';
import { WORDLESS } from './wordless';

const VERBS =
  '述べ|語っ|語り|話し|話す|説明し|強調し|指摘し|発表し|明らかにし|コメントし|主張し|報じ|伝え|答え|警告し|批判し|言っ|言う|いう|している|みている';
const SPEAKER = '(?<speaker>[^、。「」『』]{1,30}?)';

/** Japanese: what is reported stands before `と` and the verb. */
export const JAPANESE: Language = {
  ...WORDLESS,
  tag: 'ja',
  quoteMarks: quoteMarks('「」 『』 “”'),
  sentencePatterns: [
    new RegExp(`^${SPEAKER}(?<cue>によると|によれば)[、,]?(?<content>.+)$`, 'dsu'),
    new RegExp(`^${SPEAKER}[はが][、,]?[^「」]{0,40}?(?<content>「.+」)(?<cue>と(?:${VERBS}))`, 'dsu'),
    new RegExp(`^${SPEAKER}は[、,](?<content>.+)(?<cue>と(?:${VERBS}))`, 'dsu'),
    new RegExp(`^(?<content>「.+」)(?<cue>と(?:${VERBS})[^。]{0,6})。?$`, 'dsu'),
  ],
};
