/** As far as is looked beside a word. */
const NEAR = 24;

/** `whoever it may be`: no matter who. */
const WHOEVER = /\b(?:who|what|which|how|when|where)ever\b[^,.;]*$/i;
/** `so that she could`: what for. */
const SO_THAT = /\bso(?: that)? [^,.;]+$/i;
const WHO_SEES = /\b(?:I|he|she|we|they|you|who)\s+$/i;
/** What somebody was able to do, or was not; `could care less` means that they don't. */
const ABLE =
  /^\s+(?:not\b(?!\s+only\b)|hardly|barely|scarcely|no longer|afford|imagine|hear|feel|remember|recall|understand|believe|tell|care less)\b/i;
const SEE = /^\s+see\b/i;
/** `likely voters` are those who mean to vote. */
const VOTERS = /^\s+(?:[a-z]+\s)?(?:voters?|electorate|caucus)/i;
/** `unlikely to`, `unlikely that`, `unlikely.`; before a noun it means strange. */
const UNLIKELY =
  /^(?:\s+(?:to|that|as|given|because|in|at|for|if|he|she|it|they|we|there|any|even)\b|\s*(?:\W|$)(?!\p{L}))/iu;

/** Whether `may`, `could`, `likely` and `unlikely` leave it open here whether it is so. */
export function leavesOpen(text: string, start: number, end: number, lower: string): boolean {
  const before = () => text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  if (lower === 'may') return !WHOEVER.test(before());
  if (lower === 'likely') return !VOTERS.test(behind);
  if (lower === 'unlikely') return UNLIKELY.test(behind);
  if (lower !== 'could') return true;
  return !ABLE.test(behind) && !(SEE.test(behind) && WHO_SEES.test(before())) && !SO_THAT.test(before());
}

/**
 * `No, it sank`, `not only`, `not just`, `no doubt`, `no fewer than`, `nothing but`, `not without`, and a `fail` without what was
 * not done.
 */
const NO_NEGATION =
  /^(?:no[,.!”"]|(?:not|\p{L}+n[’']t)\s+(?:only|just|merely|simply|solely)\b|not\s+(?:least|without|to mention)\b|no\s+(?:doubt|wonder|pun|secret|matter|fewer|less|more than|later|sooner)\b|nothing\s+(?:but|short of|less)\b|none\s+other\b|fail\p{L}*(?!\p{L}|\s+to\b))/iu;
/** `wasted no time`, `whether or not`, `not without`. */
const NO_NEGATION_BEHIND =
  /\b(?:(?:wast|los)(?:e|es|ed|t|ing)\s+(?=no time\b)|whether\b[^,.;]*\bor\s+(?=not\b)|not\s+(?=without\b))/i;
/** `Cold Day, No Regrets`: in a name. */
const IN_NAME = /(?<=[\p{L}\p{N},’']\s)N(?:o|ot|ever|othing|obody)\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}/u;

/** Whether a negating word at `[start, end)` turns nothing round. */
export function negatesNothing(text: string, start: number, end: number): boolean {
  const behind = text.slice(start, end + NEAR);
  if (NO_NEGATION.test(behind)) return true;
  const from = Math.max(0, start - NEAR);
  const around = text.slice(from, end + NEAR);
  const at = start - from;
  const found = NO_NEGATION_BEHIND.exec(around);
  if (found && found.index + found[0].length === at) return true;
  return text.startsWith('N', start) && IN_NAME.exec(around)?.index === at;
}
