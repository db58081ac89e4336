import { type Complement, type PhrasalCue } from './cueForm';
import { phraseList } from './wordSet';

/** Verb lemma, complement, and the words behind the verb in their variants. */
const ENTRIES: readonly (readonly [string, Complement, string])[] = [
  ['think', 'nothing', 'tank | tanks'],
  ['report', 'nothing', 'card | cards'],
  ['continue', 'nothing', 'to'],
  ['call', 'nothing', 'up | off | in | back | to mind | it a day'],
  ['make', 'marked', 'clear | it clear | plain | it plain | the case | the point'],
  [
    'express',
    'marked',
    'concern | concerns | hope | hopes | doubt | doubts | fear | fears | confidence | regret | surprise | optimism',
  ],
  ['voice', 'marked', 'concern | concerns | hope | hopes | doubt | doubts | fear | fears'],
  ['raise', 'marked', 'concern | concerns | doubts | fears | the possibility'],
  ['push', 'naming', 'back'],
  ['hit', 'naming', 'back'],
  ['fire', 'marked', 'back'],
  ['shoot', 'marked', 'back'],
  ['point', 'finding', 'out'],
  ['spell', 'marked', 'out'],
  ['turn', 'marked', 'out'],
  ['go', 'quotation', 'on'],
  ['put', 'quotation', 'it'],
  ['sum', 'quotation', 'it up | up'],
  ['call', 'naming', 'for | on | out'],
  ['refer', 'naming', 'to'],
  ['point', 'naming', 'to'],
  ['warn', 'naming', 'of | about | against'],
  ['complain', 'naming', 'about | of'],
  ['boast', 'naming', 'about | of'],
  ['respond', 'naming', 'to'],
  ['speak', 'naming', 'out'],
  ['lay', 'naming', 'out'],
  ['deliver', 'marked', 'a warning'],
  ['issue', 'marked', 'a warning'],
  ['give', 'marked', 'assurances | an assurance'],
  ['take', 'marked', 'to twitter | to facebook | to social media'],
];

/** English verbs that report by the words behind them. */
export const ENGLISH_PHRASES: ReadonlyMap<string, readonly PhrasalCue[]> = phrasesByLemma();

function phrasesByLemma(): Map<string, PhrasalCue[]> {
  const byLemma = new Map<string, PhrasalCue[]>();
  for (const [lemma, complement, variants] of ENTRIES) {
    const phrases = phraseList(variants).map((words) => ({ words, complement }));
    byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), ...phrases]);
  }
  return byLemma;
}
