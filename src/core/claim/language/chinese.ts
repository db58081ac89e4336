import { quoteMarks } from '../quote/quoteMarks';
import { type LanguageTables } from './language';
import { WORDLESS } from './wordless';

/** `称` inside other words (`名称`, `称为`) reports nothing. */
const VERBS =
  '表示|介绍(?![信所])|指出|认为|認為|强调|強調|透露|宣布|写道|寫道|补充说|补充|解释说|解释|警告|承认|否认|回应说|回应|告诉[^，：,:。]{1,12}|报道说|报道称|報道|报道|(?<![名堪职俗简号人])称(?![为号呼])|说(?![明服法])|說(?![明服法])';
/** These report only before a comma or a quotation: `报告显示，…`. */
const FINDINGS = '(?:显示|顯示|表明|预计|預計|预测|预期|估计|建议|呼吁|相信|担心)(?=[，：,:“「])';
/** Opens a sentence and is no part of who speaks: `但他说`, `有专家说`. */
const LEAD = '(?:(?:但是|但|而|不过|此外|同时|另外|随后|对此|因此|其中)[，,]?)?有?';
const SPEAKER = '(?<speaker>[^，。；：、,;:“”「」『』"（）()]{1,24}?)(?:（[^）]{1,12}）)?';
const ADVERB =
  '(?:还|也|则|曾|此前|今天|昨天|昨日|日前|近日|随后|同时|对此|上周|本周|[周星]期?[一二三四五六日天]|\\d{1,2}日|[向对對][^，。]{1,8}|在[^，。]{1,16}[中上时時]){0,3}';
const REPORTS = `${SPEAKER}${ADVERB}(?<cue>${VERBS}|${FINDINGS})道?`;

/** Chinese, in both scripts. */
export const CHINESE: LanguageTables = {
  ...WORDLESS,
  tag: 'zh',
  quoteMarks: quoteMarks('“” 「」 『』'),
  // `“…。”张三说。` and `“…。”张三说，“…。”`, but not `“…。”张三说：“…。”`, which announces what comes.
  cueClause: new RegExp(`^${SPEAKER}${ADVERB}(?:${VERBS})道?(?:[。.]|$|[，,]\\s*[“「『])`, 'su'),
  sentencePatterns: [
    new RegExp(`^(?<cue>据悉|據悉|据了解|据报道|据报导|據報導|据称)[，,](?<content>.+)$`, 'dsu'),
    new RegExp(
      `^(?<cue>据|根据|據)(?<speaker>[^，,。：:]{1,24}?)(?:的?(?:报道|报导|報道|報導|消息|介绍|数据|数据显示|称|透露|说法))?[，,](?<content>.+)$`,
      'dsu',
    ),
    new RegExp(`^(?<content>[“「『"].+[”」』"])[，,]?\\s*${REPORTS}[。.]?$`, 'dsu'),
    new RegExp(`^(?<content>[“「『"].+?[”」』"])[，,]?\\s*${REPORTS}[，,]\\s*(?<rest>[“「『"].+)$`, 'dsu'),
    new RegExp(`(?:^|[，；,;])\\s*${LEAD}${REPORTS}[，：,:]?\\s*(?<content>[^，：,:].*)$`, 'dsu'),
  ],
};
