const SYLLABLES = 'an ba co den el fi gra hu in jo ka li mo ner ol pre qui ra sti ter un va wel xi yo zen'.split(' ');
const NAMES = ['Ruth Okafor', 'Tom Vale', 'Ines Marrow', 'Piet Halder', 'Ann Lee', 'Wen Sorrel'];
const VOCABULARY = 4000;
const SENTENCES = 10;

/** Texts of articles that no one wrote: every sentence a claim, its words as common and rare as words are (Zipf's law). */
export function madeUpArticles(count: number, random: () => number): readonly string[] {
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? '';
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
  const words = Array.from({ length: VOCABULARY }, word);
  const someWord = () => words[Math.floor(words.length ** random()) - 1] ?? '';
  const sentence = () => {
    const said = Array.from({ length: 12 }, someWord).join(' the ');
    return `The ${said} of ${Math.floor(random() * 900)} ${someWord()}s, ${pick(NAMES)} said on Tuesday.`;
  };
  const body = () => Array.from({ length: SENTENCES }, sentence).join('\n\n');
  return Array.from({ length: count }, () => `date 2026-03-04\n\n${body()}\n`);
}
