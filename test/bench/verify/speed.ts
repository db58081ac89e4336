import { NO_REFERENCES } from '../../../src/core/library/draftReferences';
import { type SourceLibrary } from '../../../src/core/library/sourceLibrary';
import { DraftChecker } from '../../../src/core/verify/draftChecker';
import { type Random } from './random';

const WORDS = 10_000;
const CITATIONS = 200;
const KEYSTROKES = 200;
const MICROSECONDS_IN_MS = 1e3;

/** Milliseconds of processor time; of keystrokes that which 95 of a hundred take at most. */
export interface Speed {
  readonly cold: number;
  readonly keystroke: number;
}

/** Processor time of checking a long draft: the first time, and after each keystroke; wall time counts what else runs. */
export function measuredSpeed(library: SourceLibrary, warm: DraftChecker, random: Random): Speed {
  const draft = longDraft(library, random);
  // The code is compiled by then; what is cold is what is known of the draft and its sources.
  warm.check(longDraft(library, random), NO_REFERENCES);
  const cold = best(5, () => {
    const checker = new DraftChecker(library, () => []);
    return () => checker.check(draft, NO_REFERENCES);
  });
  const checker = new DraftChecker(library, () => []);
  checker.check(draft, NO_REFERENCES);
  const keys: number[] = [];
  let text = draft;
  for (let i = 0; i < KEYSTROKES; i++) {
    const at = text.indexOf(' ', random.between(100, text.length - 1000));
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    const typed = text;
    keys.push(processorTime(() => checker.check(typed, NO_REFERENCES)));
  }
  keys.sort((a, b) => a - b);
  const at = (share: number) => keys[Math.floor((keys.length - 1) * share)] ?? 0;
  console.log(`${WORDS} words, ${CITATIONS} citations: cold ${cold.toFixed(1)} ms (aim 100)`);
  console.log(`after a keystroke: median ${at(0.5).toFixed(1)} ms, 95 % ${at(0.95).toFixed(1)} ms (aim 10)`);
  return { cold, keystroke: at(0.95) };
}

function best(times: number, prepare: () => () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => processorTime(prepare())));
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MICROSECONDS_IN_MS;
}

/** Paragraphs of fifty words, each with one citation: a quotation, a pinned sentence, a paragraph. */
export function longDraft(library: SourceLibrary, random: Random): string {
  const sources = library
    .sources()
    .filter(({ metadata, claims }) => metadata.lang?.value === 'en' && claims.length > 5);
  const paragraphs = Array.from({ length: CITATIONS }, (_, i) => {
    const source = random.pick(sources);
    const claim = random.pick(source.claims);
    const cite = `[@${source.citekey}, para. ${claim.paragraph}]`;
    const said = claim.text.replace(/["“”[\]*_`<>\\|@]/g, '').replace(/[.!?]$/, '');
    const cited =
      [`It says “${said}” ${cite}.`, `${said} ${cite}<!--claim:${claim.id}-->.`, `That is so ${cite}.`][i % 3] ?? '';
    const words = random
      .pick(sources)
      .claims.map(({ text }) => text.replace(/["“”[\]*_`<>\\|@]/g, ''))
      .join(' ')
      .split(/\s+/);
    return `${words.slice(0, WORDS / CITATIONS - cited.split(' ').length).join(' ')}. ${cited}`;
  });
  return `---\nlang: en\n---\n\n${paragraphs.join('\n\n')}\n`;
}
