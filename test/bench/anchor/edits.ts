import { plainTypography } from '../../../src/core/text/fold';
import { type Paragraph, type Sentence, type Story } from './story';
import { isFigure, isName, isPlain, isSign, type Word, withWord, wordsOf } from './words';

/** What an edit has at hand: chance, and sentences and words of other articles in the same language. */
export interface Desk {
  readonly chance: () => number;
  readonly lang: string;
  readonly sentence: () => string;
  readonly word: (like: (word: Word) => boolean) => string;
}

/** A new version of the story; `undefined` where the story or the passage doesn't allow the edit. */
export type Edit = (story: Story, passage: number, desk: Desk) => Story | undefined;

/** Ids of sentences that an edit brought in. */
export const NEW = -1;
/** Of a sentence that is a second or a near-duplicate of the passage. */
export const COPY = -2;

function pick<T>(items: readonly T[], chance: () => number): T | undefined {
  return items[Math.floor(chance() * items.length)];
}

function mapSentences(story: Story, map: (sentence: Sentence) => Sentence): Story {
  const paragraphs = story.paragraphs.map((each) => ({ ...each, sentences: each.sentences.map(map) }));
  return { ...story, paragraphs };
}

function others(story: Story, passage: number): readonly Sentence[] {
  return story.paragraphs.flatMap(({ sentences }) => sentences).filter(({ id }) => id !== passage && id >= 0);
}

function sentenceOf(story: Story, passage: number): Sentence | undefined {
  return story.paragraphs.flatMap(({ sentences }) => sentences).find(({ id }) => id === passage);
}

function paragraphAt(story: Story, passage: number): number {
  return story.paragraphs.findIndex(({ sentences }) => sentences.some(({ id }) => id === passage));
}

/** The passage in other words. */
function rewriting(rewrite: (text: string, desk: Desk) => string | undefined): Edit {
  return (story, passage, desk) => {
    const before = sentenceOf(story, passage)?.text;
    const after = before === undefined ? undefined : rewrite(before, desk);
    if (after === undefined || after === before) return undefined;
    return mapSentences(story, (each) => (each.id === passage ? { ...each, text: after } : each));
  };
}

/** Two neighbouring letters change places, or one is lost, doubled or another. */
function slip(word: string, { chance }: Desk): string {
  const at = 1 + Math.floor(chance() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const next = after.charAt(0);
  const kinds = [before + after, before + letter + letter + after, `${before}e${after}`];
  if (next !== letter) kinds.push(before + next + letter + after.slice(1));
  return pick(kinds, chance) ?? word;
}

function replaced(text: string, word: Word | undefined, by: string | undefined): string | undefined {
  // `Ida’s` for `Ida's` is no other name.
  const isSame = (other: string) => plainTypography(other) === plainTypography(word?.text ?? '');
  return word === undefined || by === undefined || isSame(by) ? undefined : withWord(text, word, by);
}

function otherFigure(figure: string, chance: () => number): string {
  const digits = Array.from(figure.matchAll(/\d/g), ({ index }) => index);
  const at = pick(digits, chance) ?? 0;
  const digit = (Number(figure.charAt(at)) + 1 + Math.floor(chance() * 9)) % 10 || 1;
  const other = figure.slice(0, at) + String(digit) + figure.slice(at + 1);
  return other === figure ? `${figure}0` : other;
}

export const typo = rewriting((text, desk) => {
  const word = pick(
    wordsOf(text).filter((each) => isPlain(each, desk.lang)),
    desk.chance,
  );
  return word && replaced(text, word, slip(word.text, desk));
});

/** As many words as this are other ones, at the most. */
const MOST_CHANGED = 5;

export const wordsChanged = rewriting((text, desk) => {
  const most = Math.floor(wordsOf(text).length / MOST_CHANGED);
  let after = text;
  for (let left = 1 + Math.floor(desk.chance() * most); left > 0 && most > 0; left--) {
    const word = pick(
      wordsOf(after).filter((each) => isPlain(each, desk.lang)),
      desk.chance,
    );
    after =
      replaced(
        after,
        word,
        desk.word((each) => isPlain(each, desk.lang)),
      ) ?? after;
  }
  return after;
});

export const figureChanged = rewriting((text, { chance }) => {
  const word = pick(wordsOf(text).filter(isFigure), chance);
  return word && replaced(text, word, otherFigure(word.text, chance));
});

export const nameChanged = rewriting((text, desk) =>
  replaced(text, pick(wordsOf(text).filter(isName), desk.chance), desk.word(isName)),
);

const NOT: Readonly<Record<string, string>> = { en: 'not', de: 'nicht', fr: 'pas', es: 'no', pt: 'não' };
const REPORTEDLY: Readonly<Record<string, string>> = {
  en: 'reportedly',
  de: 'angeblich',
  fr: 'apparemment',
  es: 'supuestamente',
  pt: 'supostamente',
};

/** Takes one such word out, or puts one in. */
function signChanged(sign: 'negation' | 'hedge', words: Readonly<Record<string, string>>): Edit {
  return rewriting((text, { chance, lang }) => {
    const all = wordsOf(text);
    const there = all.find((each) => isSign(each, lang, sign) && !each.isFirst);
    if (there && chance() < 0.5) return replaced(text.replace(/$/, ''), there, '')?.replace(/ {2,}/g, ' ');
    const [word, place] = [
      words[lang],
      pick(
        all.filter(({ isFirst }) => !isFirst),
        chance,
      ),
    ];
    return word && place && `${text.slice(0, place.start)}${word} ${text.slice(place.start)}`;
  });
}

export const negationChanged = signChanged('negation', NOT);
export const hedgeChanged = signChanged('hedge', REPORTEDLY);

/** A few words put before the sentence without another change: `Reportedly, The mayor …`. */
export const ledIn = rewriting((text, { lang }) => {
  const hedge = REPORTEDLY[lang];
  if (!hedge || !/^\p{L}/u.test(text)) return undefined;
  return `${hedge.charAt(0).toUpperCase()}${hedge.slice(1)}, ${text}`;
});

export const typosElsewhere: Edit = (story, passage, desk) => {
  let after = story;
  for (let left = 3; left > 0; left--) {
    const id = pick(others(after, passage), desk.chance)?.id;
    if (id !== undefined) after = typo(after, id, desk) ?? after;
  }
  return after === story ? undefined : after;
};

function spliced<T>(items: readonly T[], at: number, remove: number, ...put: readonly T[]): T[] {
  return [...items.slice(0, at), ...put, ...items.slice(at + remove)];
}

function putSentence(story: Story, paragraph: number, at: number, sentence: Sentence): Story {
  const paragraphs = story.paragraphs.map((each, index) =>
    index === paragraph ? { ...each, sentences: withGaps(spliced(each.sentences, at, 0, sentence)) } : each,
  );
  return { ...story, paragraphs };
}

/** The first of a paragraph has no space before it, the others have. */
function withGaps(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map((each, at) => {
    const before = sentences[at - 1]?.text;
    if (before === undefined) return { ...each, gap: '' };
    // A line of a table or a heading has no full stop to tell it from the next sentence.
    const gap = /[.!?…]["'”’»)]*$/.test(before) ? ' ' : '\n';
    const isOld = each.id >= 0 && each.gap !== '' && (sentences[at - 1]?.id ?? 0) >= 0;
    return isOld || /^\P{L}*$/u.test(each.text) ? each : { ...each, gap };
  });
}

export const sentencesInserted: Edit = (story, _, desk) => {
  let after = story;
  for (let left = 1 + Math.floor(desk.chance() * 3); left > 0; left--) {
    const paragraph = Math.floor(desk.chance() * story.paragraphs.length);
    const at = Math.floor(desk.chance() * ((after.paragraphs[paragraph]?.sentences.length ?? 0) + 1));
    after = putSentence(after, paragraph, at, { gap: '', text: desk.sentence(), id: NEW });
  }
  return after;
};

/** Right before the passage and right behind it. */
export const sentencesBeside: Edit = (story, passage, desk) => {
  const paragraph = paragraphAt(story, passage);
  const at = story.paragraphs[paragraph]?.sentences.findIndex(({ id }) => id === passage) ?? 0;
  const fresh = (): Sentence => ({ gap: '', text: desk.sentence(), id: NEW });
  return putSentence(putSentence(story, paragraph, at + 1, fresh()), paragraph, at, fresh());
};

function without(story: Story, id: number): Story {
  const paragraphs = story.paragraphs.map((each) => ({
    ...each,
    sentences: withGaps(each.sentences.filter((sentence) => sentence.id !== id)),
  }));
  return withoutEmpty({ ...story, paragraphs });
}

function withoutEmpty(story: Story): Story {
  return { ...story, paragraphs: withBreaks(story.paragraphs.filter(({ sentences }) => sentences.length > 0)) };
}

export const sentencesDeleted: Edit = (story, passage, { chance }) => {
  let after = story;
  for (let left = 1 + Math.floor(chance() * 3); left > 0; left--) {
    const id = pick(others(after, passage), chance)?.id;
    if (id !== undefined) after = without(after, id);
  }
  return after === story ? undefined : after;
};

/** A paragraph that isn't the first is set off from the one before. */
function withBreaks(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((each, at) => (at > 0 && !each.gap.includes('\n') ? { ...each, gap: '\n\n' } : each));
}

export const paragraphsInserted: Edit = (story, _, desk) => {
  let after = story;
  for (let left = 1 + Math.floor(desk.chance() * 4); left > 0; left--) {
    const sentences = [desk.sentence(), desk.sentence()].map((text) => ({ gap: '', text, id: NEW }));
    const at = Math.floor(desk.chance() * (after.paragraphs.length + 1));
    const put = { gap: at === 0 ? '' : '\n\n', sentences: withGaps(sentences) };
    after = { ...after, paragraphs: withBreaks(spliced(after.paragraphs, at, 0, put)) };
  }
  return after;
};

export const paragraphsDeleted: Edit = (story, passage, { chance }) => {
  const own = paragraphAt(story, passage);
  if (story.paragraphs.length < 3) return undefined;
  const paragraphs = story.paragraphs.filter((_, at) => at === own || chance() > 0.25);
  return paragraphs.length === story.paragraphs.length ? undefined : { ...story, paragraphs: withBreaks(paragraphs) };
};

/** The passage's paragraph changes places with another. */
export const paragraphsSwapped: Edit = (story, passage, { chance }) => {
  const own = paragraphAt(story, passage);
  const other = pick(
    [...story.paragraphs.keys()].filter((at) => at !== own),
    chance,
  );
  const [mine, theirs] = [story.paragraphs[own], other === undefined ? undefined : story.paragraphs[other]];
  if (!mine || !theirs || other === undefined) return undefined;
  const paragraphs = story.paragraphs.map((each, at) =>
    at === own ? { ...theirs, gap: each.gap } : at === other ? { ...mine, gap: each.gap } : each,
  );
  return { ...story, paragraphs };
};

/** The passage alone goes into another paragraph. */
export const passageMoved: Edit = (story, passage, { chance }) => {
  const [sentence, own] = [sentenceOf(story, passage), paragraphAt(story, passage)];
  const id = pick(
    story.paragraphs.flatMap(({ sentences }, at) => (at === own ? [] : sentences)),
    chance,
  )?.id;
  if (!sentence || id === undefined) return undefined;
  const rest = without(story, passage);
  const paragraph = paragraphAt(rest, id);
  const at = rest.paragraphs[paragraph]?.sentences.findIndex((each) => each.id === id) ?? 0;
  return paragraph < 0 ? undefined : putSentence(rest, paragraph, at, { ...sentence, gap: ' ' });
};

export const passageDeleted: Edit = (story, passage) => without(story, passage);

export const paragraphDeleted: Edit = (story, passage) => {
  const own = paragraphAt(story, passage);
  return { ...story, paragraphs: withBreaks(story.paragraphs.filter((_, at) => at !== own)) };
};

/** Another sentence stands where the passage stood. */
export const passageReplaced: Edit = (story, passage, desk) =>
  mapSentences(story, (each) => (each.id === passage ? { ...each, text: desk.sentence(), id: NEW } : each));

/** A sentence that differs in a figure, a name or a negation is put somewhere else. */
export const nearDuplicate: Edit = (story, passage, desk) => {
  const change = pick([figureChanged, nameChanged, negationChanged], desk.chance);
  const text = sentenceOf(change?.(story, passage, desk) ?? story, passage)?.text;
  return text === sentenceOf(story, passage)?.text ? undefined : copied(story, passage, desk, text);
};

/** The passage is said a second time in the same words. */
export const duplicate: Edit = (story, passage, desk) => copied(story, passage, desk, sentenceOf(story, passage)?.text);

function copied(story: Story, passage: number, { chance }: Desk, text: string | undefined): Story | undefined {
  const own = paragraphAt(story, passage);
  // Not right beside it: two such sentences in a row are one place, whichever is then changed or taken out.
  const paragraph = pick(
    [...story.paragraphs.keys()].filter((at) => Math.abs(at - own) > 1),
    chance,
  );
  if (paragraph === undefined || text === undefined) return undefined;
  const at = Math.floor(chance() * ((story.paragraphs[paragraph]?.sentences.length ?? 0) + 1));
  return putSentence(story, paragraph, at, { gap: '', text, id: COPY });
}
