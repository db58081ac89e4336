/** Pluses before another article's headline, as papers set it amid a text: `+ Harbour closed`, `+++Harbour closed`. */
const PLUSES = /^\+{1,3}\s?(?=["“‘«']?\p{Lu})/u;

/** One headline after the other. */
const NEXT_PLUSES = /\s\+{1,3}\s?(?=["“‘«']?\p{Lu})/gu;

/** No headline is longer. */
const LONGEST = 150;

/** Pluses and a text of this length are a headline alone; a full stop would belong to a sentence behind it. */
const LONGEST_ALONE = 100;

/** Words that have a capital only where a sentence begins, and the quotation that it begins with. */
const SENTENCE_START =
  /(?<=[\p{L}\d’”»!?…]) (?=(?:(?:O|A|Os|As|Um|Uma|Em|No|Na|Nos|Nas|Ao|Aos|À|Às|Após|Segundo|Para|Por|Pelo|Pela|Com|De|Da|Do|Das|Dos|Quando|Se|Já|Mas|E|É|Ele|Ela|Eles|Elas|Esse|Essa|Este|Esta|Isso|Outr[oa]s?|Nest[ea]|Apesar|Embora|Enquanto|Durante|Desde|Depois|Antes|Entre|Apenas|Além|Ainda|Sobre|Não|Que|Como|Também|El|Los|Las|Un|Una|Según|Tras|Pero|Le|Les|Une|Des|Selon|Après|Mais|The|After|But|Der|Die|Das|Nach|Aber|Und) |["“]\p{Lu}))/u;

/** How long the links at the beginning of a sentence are: all of it, or up to the text that no mark parts from them. */
export function linkLineAt(sentence: string): number | undefined {
  if (!sentence.startsWith('+')) return undefined;
  const pluses = PLUSES.exec(sentence);
  if (!pluses) return undefined;
  let last = pluses[0].length;
  for (const next of sentence.matchAll(NEXT_PLUSES)) {
    if (next.index - last > LONGEST) break;
    last = next.index + next[0].length;
  }
  const headline = sentence.slice(last, last + LONGEST);
  const start = SENTENCE_START.exec(headline)?.index;
  if (start !== undefined) return last + start + 1;
  return sentence.length - last <= LONGEST_ALONE && !/[.!]$/.test(sentence) ? sentence.length : undefined;
}
