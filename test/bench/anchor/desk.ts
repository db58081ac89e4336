import { type KnownArticle } from '../articles/corpora';
import { type Desk } from './edits';
import { type Story, storyOf, type Sentence } from './story';
import { type Word, wordsOf } from './words';

/** Stories of one language that passages are drawn from, and lend each other sentences. */
export class NewsDesk {
  private readonly stories: readonly Story[];

  constructor(
    articles: readonly KnownArticle[],
    private readonly chance: () => number,
  ) {
    this.stories = articles
      .map(({ text }) => storyOf(text))
      .filter(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences).length > 3);
  }

  /** Any story and any of its sentences. */
  draw(): { readonly story: Story; readonly passage: Sentence } | undefined {
    const story = this.one(this.stories);
    const passage = story && this.one(sentencesOf(story));
    return story && passage && { story, passage };
  }

  deskFor(story: Story): Desk {
    const sentence = (): string => {
      for (;;) {
        const other = this.one(this.stories);
        const text = other && this.one(sentencesOf(other))?.text;
        if (other !== story && text !== undefined) return text;
      }
    };
    const word = (like: (word: Word) => boolean): string => {
      for (let left = 100; left > 0; left--) {
        const found = this.one(wordsOf(sentence()).filter(like));
        if (found) return found.text;
      }
      return '';
    };
    return { chance: this.chance, lang: story.lang, sentence, word };
  }

  private one<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.chance() * items.length)];
  }
}

/** Sentences long enough to be cited. */
const SHORTEST = 4;

function sentencesOf({ paragraphs }: Story): readonly Sentence[] {
  return paragraphs.flatMap(({ sentences }) => sentences).filter(({ text }) => wordsOf(text).length >= SHORTEST);
}
