import { quoteMarks } from '../quote/quoteMarks';
import { type LanguageTables } from './language';
import { WORDLESS } from './wordless';

const VERBS =
  '述べ|語っ|語り|語る|話し|話す|説明し|説明する|強調し|強調する|指摘し|指摘する|発表し|明らかにし|コメントし|主張し|主張する|報じ|伝え(?!られ)|答え|警告し|批判し|批判する|訴え|つづっ|尋ね|問い|呼びかけ|予測し|分析し|分析する|言っ|言う|いう(?!。|$)|している|みている';
const SPEAKER = '(?<speaker>[^、。「」『』]{1,30}?)';
/** Who can speak, by what their names and offices end with; without a comma behind it, another topic is likelier. */
const PERSON =
  '(?<speaker>[^、。「」『』]{0,26}?(?:氏|さん|長|相|者|家|官|省|庁|社|党|市|県|府|局|会|署|紙|側|員|人|団|筋|銀|彼|彼女|大臣|首相|知事|教授|担当|大統領|政府|新聞|通信|選手|監督|代表|弁護士|医師|アナリスト))';
/** `3日、`, `会見で、`: when and where it was said. */
const OCCASION = '(?:(?:\\d{1,2}日[^、。「」]{0,8}|同日|[^、。「」]{1,20}(?:会見で|取材に|対し|対して))、)?';

/** Japanese: what is reported stands before `と` and the verb. */
export const JAPANESE: LanguageTables = {
  ...WORDLESS,
  tag: 'ja',
  quoteMarks: quoteMarks('「」 『』 “”'),
  sentencePatterns: [
    new RegExp(`^${SPEAKER}(?<cue>によると|によれば)[、,]?(?<content>.+)$`, 'dsu'),
    new RegExp(
      `^(?<content>「.+」)と[、,]?${SPEAKER}[はがも][、,]?[^。「」]{0,24}?(?<cue>${VERBS})[^。「」]{0,6}。?$`,
      'dsu',
    ),
    new RegExp(`^${SPEAKER}[はが][、,]?[^「」]{0,40}?(?<content>「.+」)(?<cue>と(?:${VERBS}))`, 'dsu'),
    new RegExp(`^${PERSON}は[、,]?${OCCASION}(?<content>.+)(?<cue>と(?:${VERBS}))`, 'dsu'),
    new RegExp(`^${SPEAKER}は[、,](?<content>.+)(?<cue>と(?:${VERBS}))`, 'dsu'),
    new RegExp(`^(?<content>「.+」)(?<cue>と(?:${VERBS})[^。]{0,6})。?$`, 'dsu'),
    new RegExp(`^(?<content>.+)(?<cue>という|とされる|とされている|と伝えられている|と報じられている)。?$`, 'dsu'),
  ],
};
