import { type Complement, type CueForm, type VerbForm } from './cueForm';

/** The four written forms of an English verb, and its past participle where that is another. */
interface EnglishVerb {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly gerund: string;
  readonly participle: string;
}

/** `argue` alone is regular; `say/says/said/saying` and `write/writes/wrote/writing/written` spell their forms out. */
function englishVerb(entry: string): EnglishVerb {
  const [base = '', third, past, gerund, participle] = entry.split('/');
  const regularPast = past ?? regular(base, 'ed');
  return {
    base,
    third: third ?? regular(base, 's'),
    past: regularPast,
    gerund: gerund ?? regular(base, 'ing'),
    participle: participle ?? regularPast,
  };
}

function regular(base: string, ending: 's' | 'ed' | 'ing'): string {
  if (ending === 'ing') return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i${ending === 's' ? 'es' : 'ed'}`;
  if (ending === 's') return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

/** `sack`, `sacks`, `sacked`, `sacking`: see {@link englishVerb}. */
export function englishForms(entry: string): readonly string[] {
  const { base, third, past, gerund, participle } = englishVerb(entry);
  return [base, third, past, gerund, participle];
}

/** All forms of English verbs that take `complement`; a `*` behind an entry marks one whose base is also a noun. */
export function englishCues(complement: Complement, entries: string): (readonly [string, CueForm])[] {
  return entries
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .flatMap((entry) => formsOf(englishVerb(entry.replace('*', '')), complement, entry.includes('*')));
}

function formsOf(verb: EnglishVerb, complement: Complement, isNoun: boolean): (readonly [string, CueForm])[] {
  const form = (name: VerbForm, noun: boolean): CueForm => ({ lemma: verb.base, form: name, complement, isNoun: noun });
  // Later entries win in a map: where past and participle are written alike, the finite reading is the one kept.
  return [
    [verb.participle, form('participle', false)],
    [verb.base, form('base', isNoun)],
    [verb.third, form('finite', isNoun)],
    [verb.gerund, form('gerund', false)],
    [verb.past, form('finite', false)],
  ];
}

/** Forms listed as they are written, for languages whose reporting verbs are few: all finite. */
export function listedCues(
  complement: Complement,
  forms: string,
  form: VerbForm = 'finite',
): (readonly [string, CueForm])[] {
  return forms
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => [word, { lemma: word, form, complement, isNoun: false }] as const);
}
