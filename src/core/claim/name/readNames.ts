import { type ReadParagraph } from '../attribution/attributeArticle';
import { type NameMention } from '../claim';
import { type Language } from '../language/language';
import { type NameCandidate, nameCandidates, namesAmong } from '../speaker/findNames';
import { type NameMention as PersonMention } from '../speaker/people';
import { withoutPossessive } from '../token/possessive';
import { type Token, tokenAt } from '../token/token';
import { type CapitalRun, capitalRun, partsAtOffices, withoutSmallEnd } from './capitalRun';
import { isName } from './isName';
import { kindOfLetters, kindOfRun } from './kindOfRun';
import { lettersBehind } from './letters';
import { COUNTRIES } from './nameKinds';
import { type Named, NameMemory } from './nameMemory';

/**
 * The names in an article, in order. Reads it once from its start and calls each by the fullest form that stood before:
 * what comes later changes nothing.
 */
export function readNames(text: string, paragraphs: readonly ReadParagraph[]): NameMention[] {
  const reader = new NameReader(text);
  for (const { frames, language } of paragraphs) {
    for (const { tokens, candidates } of frames) reader.read(tokens, candidates, language);
  }
  return reader.names;
}

class NameReader {
  readonly names: NameMention[] = [];
  private readonly memory = new NameMemory();

  constructor(private readonly text: string) {}

  /** The names of one sentence; what stands in quotation marks is one token, and read on its own. */
  read(tokens: readonly Token[], candidates: readonly NameCandidate[], language: Language): void {
    const people = namesAmong(candidates, this.memory.people);
    let next = 0;
    let at = 0;
    while (at < tokens.length) {
      const token = tokenAt(tokens, at);
      while ((people[next]?.end ?? Infinity) <= token.start) next++;
      const person = people[next];
      if (token.kind === 'quotation') {
        const { quoted = [] } = token;
        this.read(quoted, nameCandidates(this.text, quoted, language), language);
        at++;
      } else if (!token.isCapitalised) at++;
      else if (person && token.start >= person.start && this.isPerson(person)) {
        this.takePerson(person);
        at = indexFrom(tokens, at, person.end);
      } else at = this.takeRun(tokens, at, person?.isCertain ? person.start : Infinity, language);
    }
  }

  /** Two capitals may be a firm, whose last word is no short form of it. */
  private isPerson(mention: PersonMention): boolean {
    return this.memory.people.add(mention).isCertain;
  }

  private takePerson({ start, end, name }: PersonMention): void {
    const words = withoutPossessive(this.text.slice(start, end));
    // `Virginia` alone is the state, whoever else is called so.
    const isPlace = !words.includes(' ') && COUNTRIES.has(words.toLowerCase());
    if (!isPlace) this.memory.learn(name, 'person');
    this.add(start, words, isPlace ? { name: words, kind: 'place' } : { name, kind: 'person' });
  }

  /** The run of capitals at `at`, up to `limit` in the text, where a person's name begins. */
  private takeRun(tokens: readonly Token[], at: number, limit: number, language: Language): number {
    const whole = capitalRun(this.text, tokens, at, language);
    if (whole.to === at) return at + 1;
    const to = indexFrom(tokens, at, limit, whole.to);
    for (const part of partsAtOffices(tokens, withoutSmallEnd(tokens, { ...whole, to })))
      this.takeName(tokens, part, language);
    return Math.max(at + 1, to);
  }

  private takeName(tokens: readonly Token[], run: CapitalRun, language: Language): void {
    const { start } = tokenAt(tokens, run.from);
    const { end } = tokenAt(tokens, run.to - 1);
    const words = withoutPossessive(this.text.slice(start, end));
    const known = this.memory.known(words);
    if (known?.name === words && known.kind !== 'name') {
      this.add(start, words, known);
      return;
    }
    const kind = kindOfRun(words, tokens, run, language);
    // `in Springfield` is a place, though `The Springfield Times` was called `Springfield` too.
    const isOther = kind === 'place' && known !== undefined && known.name !== words;
    if (known && known.kind !== 'name' && !isOther) {
      this.add(start, words, known);
      return;
    }
    if (!known && !isName(words, tokens, run, kind, language, this.memory)) return;
    const name = known && !isOther ? known.name : words;
    const named = { name, kind: kind ?? kindOfLetters(words, tokens, run) };
    this.memory.learn(named.name, named.kind);
    const letters = lettersBehind(this.text, tokens, run.to, words);
    if (letters !== undefined) this.memory.abbreviate(letters, named);
    this.add(start, words, named);
  }

  private add(start: number, text: string, { name, kind }: Named): void {
    const end = start + text.length;
    this.names.push(name === text ? { start, end, text, kind } : { start, end, text, kind, resolved: name });
  }
}

/** Index of the first token from `at` on, at most `end`, that begins at or behind `offset`. */
function indexFrom(tokens: readonly Token[], at: number, offset: number, end = tokens.length): number {
  let index = at;
  while (index < end && tokenAt(tokens, index).start < offset) index++;
  return index;
}
