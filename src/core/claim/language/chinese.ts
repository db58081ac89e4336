import { quoteMarks } from '../quote/quoteMarks';
import { type Language } from './language';
import { WORDLESS } from './wordless';

/** `称` inside other words (`名称`, `称为`) reports nothing. */
const VERBS =
  '表示|介绍(?![信所])|指出|认为|認為|强调|強調|透露|宣布|写道|寫道|补充说|补充|解释说|解释|警告|承认|否认|回应说|回应|告诉[^，：,:。]{1,12}|报道说|报道称|報道|报道|(?<![名堪职俗简号人])称(?![为号呼])|说(?![明服法])|說(?![明服法])';
const SPEAKER = '(?<speaker>[^，。；：、,;:“”「」『』"（）()]{1,24}?)';
const ADVERB =
  '(?:还|也|则|曾|此前|今天|昨天|昨日|日前|近日|随后|同时|对此|上周|本周|[周星]期?[一二三四五六日天]|\\d{1,2}日|向[^，。]{1,8}|在[^，。]{1,16}[中上时]){0,3}';

/** Chinese, in both scripts. */
export const CHINESE: Language = {
  ...WORDLESS,
  tag: 'zh',
  quoteMarks: quoteMarks('“” 「」 『』'),
  sentencePatterns: [
    new RegExp(
      `^(?<cue>据|根据|據)(?<speaker>[^，,。：:]{1,24}?)(?:的?(?:报道|报导|報道|消息|介绍|数据|称|透露|说法))?[，,](?<content>.+)$`,
      'dsu',
    ),
    new RegExp(`^(?<content>[“「『"].+[”」』"])[，,]?\\s*${SPEAKER}${ADVERB}(?<cue>${VERBS})道?[。.]?$`, 'dsu'),
    new RegExp(`(?:^|[，；,;])\\s*${SPEAKER}${ADVERB}(?<cue>${VERBS})道?[，：,:]?\\s*(?<content>[^，：,:].*)$`, 'dsu'),
  ],
};
