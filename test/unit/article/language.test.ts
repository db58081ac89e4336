import assert from 'node:assert/strict';
import { articleOf, PROSE } from './describeArticle';

const SENTENCES: Readonly<Record<string, string>> = {
  en: PROSE[0],
  de: 'Der Rat der Stadt hat am Dienstag beschlossen, das alte Terminal bis zum Ende des Jahres zu schließen.',
  fr: 'Le conseil de la ville a voté mardi pour la fermeture du vieux terminal avant la fin de l’année.',
  es: 'El consejo de la ciudad votó el martes por el cierre de la vieja terminal antes de que acabe el año.',
  pt: 'O conselho da cidade votou na terça-feira pelo fim do velho terminal, que não dá lucro há anos.',
  it: 'Il consiglio della città ha votato martedì per la chiusura del vecchio terminal, che non rende più.',
  nl: 'De raad van de stad heeft dinsdag besloten om het oude station aan het eind van het jaar te sluiten.',
  zh: '市议会周二投票决定在年底前关闭旧渡轮码头，居民要求再次谈判。',
  ja: '市議会は火曜日、年末までに古いフェリー乗り場を閉鎖することを決めた。',
  ko: '시의회는 화요일 연말까지 오래된 여객선 터미널을 폐쇄하기로 결정했다.',
  ru: 'Городской совет во вторник проголосовал за закрытие старого паромного терминала до конца этого года.',
  el: 'Το δημοτικό συμβούλιο ψήφισε την Τρίτη να κλείσει ο παλιός σταθμός πριν από το τέλος του έτους.',
};

describe('the language', () => {
  for (const [lang, sentence] of Object.entries(SENTENCES)) {
    it(`of a sentence is told: ${lang}`, () => {
      assert.equal(articleOf(sentence).metadata.lang?.value, lang);
    });
  }

  it('is told by a letter that others do not have', () => {
    const lang = (text: string) => articleOf(text).metadata.lang?.value;
    assert.equal(lang('Мост закрыли.'), 'ru');
    assert.equal(lang('Її міст зачинили.'), 'uk');
    assert.notEqual(lang('Қала көпірі жабылды.'), 'ru');
  });

  it('is told passage by passage', () => {
    const article = articleOf([SENTENCES.en, SENTENCES.zh, SENTENCES.en, SENTENCES.de].join('\n\n'));
    assert.deepEqual(
      article.passages.map(({ lang }) => lang),
      ['en', 'zh', 'en', 'de'],
    );
    assert.equal(article.metadata.lang?.value, 'en');
  });

  it("of a passage too short to tell is the article's", () => {
    const article = articleOf([SENTENCES.de, '„Nein.“', SENTENCES.de].join('\n\n'));
    assert.deepEqual(
      article.passages.map(({ lang }) => lang),
      ['de', 'de', 'de'],
    );
  });

  it('is what the front matter names', () => {
    const article = articleOf(`---\nlang: de_AT\n---\n${SENTENCES.de ?? ''}`, 'a.md');
    assert.deepEqual([article.metadata.lang?.value, article.metadata.lang?.origin], ['de-AT', 'frontMatter']);
    assert.deepEqual(
      article.passages.map(({ lang }) => lang),
      ['de'],
    );
  });

  it('is not guessed from a name or a row of figures', () => {
    assert.equal(articleOf('Net 1.4 vs 1.5\nRevs 4.2 vs 4.0').metadata.lang?.value, 'und');
  });
});
