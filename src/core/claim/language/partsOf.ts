import { Part } from '../token/word';
import { type Grammar } from './language';

const PART_OF: Readonly<Record<keyof Grammar, number>> = {
  complementisers: Part.Complementiser,
  questionWords: Part.QuestionWord,
  pronouns: Part.Pronoun,
  relatives: Part.Relative,
  determiners: Part.Determiner,
  prepositions: Part.Preposition,
  nounLinks: Part.NounLink,
  conjunctions: Part.Conjunction,
  subordinators: Part.Subordinator,
  auxiliaries: Part.Auxiliary,
  passives: Part.Passive,
  negations: Part.Negation,
  adverbs: Part.Adverb,
  timeWords: Part.TimeWord,
  asWords: Part.AsWord,
  agents: Part.Agent,
  infinitives: Part.Infinitive,
  plurals: Part.Plural,
};

/** Every word of a grammar with its parts of speech, a sum of what {@link Part} has. */
export function partsOf(grammar: Grammar): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const [list, part] of Object.entries(PART_OF) as [keyof Grammar, number][])
    for (const word of grammar[list]) parts.set(word, (parts.get(word) ?? 0) | part);
  return parts;
}
