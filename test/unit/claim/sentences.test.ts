import assert from 'node:assert/strict';
import { sentencesOf } from './article';

function splits(expected: readonly string[], lang?: string): void {
  assert.deepEqual(sentencesOf(expected.join(' '), lang), expected);
}

describe('sentences', () => {
  it('end at a stop before a capital', () => {
    splits(['The bridge closed.', 'Nobody was hurt!', 'Why did it close?', 'Engineers will look.']);
  });

  it('go on behind a title', () => {
    splits(['Sen. Ada Moss met Dr. Lee and Mr. Okafor.', 'They spoke with Gov. Hale.']);
  });

  it('go on behind initials', () => {
    splits(['The novelist J. R. Tolland and John F. Keane agreed.', 'She left.']);
  });

  it('go on behind a letter that begins them', () => {
    splits(['It closed.', 'J. Moss said so.', 'A. Moss did not.']);
    splits(['Cerró.', 'P. ¿La oposición lo sabía?', 'R. Un poco.'], 'es');
  });

  it('go on behind abbreviations, unless a word follows that begins sentences', () => {
    splits(['Acme Inc. Chairman Bo Li resigned.', 'He had led Acme Inc. for years.']);
    splits(['She moved to the U.S. in March.', 'He stayed in the U.K.', 'They met at 9 a.m. on Friday.']);
  });

  it('go on behind a French professor and a Portuguese ordinal', () => {
    splits(['Le lac est vide, dit le prof. Moreau.', 'Il pleut.'], 'fr');
    splits(['O juiz da 4a. Vara fechou o lago.', 'Chove.'], 'pt');
  });

  it('go on at decimals and addresses', () => {
    splits(['Growth was 3.5 percent at example.com.', 'It had been 2.1.']);
  });

  it('take the marks that close on their stop', () => {
    splits(['« Nous partons. »', 'Il pleut.'], 'fr');
    splits(['Es ist leer.', '»Wir gehen«, sagte Muster.'], 'de');
    splits(['"We are done."', 'The crowd left.', '(It was late.)', 'Rain fell.']);
  });

  it('take a speaker behind a quotation that ends with a question', () => {
    splits(['"Why now?" Ada Moss asked.', 'Nobody knew.']);
    splits(['"Stop!" the clerk shouted.']);
  });

  it('begin anew where a speaker announces the next quotation', () => {
    splits(['"We lost."', 'Moss said, "We will be back."']);
  });

  it('end at an ellipsis only before a capital', () => {
    splits(['He waited ... and waited.', 'Then he left...', 'Nobody saw him.']);
  });

  it('keep footnote numbers', () => {
    splits(['The lake is shrinking. [3]', 'Fish are dying.']);
  });

  it('do not begin with a picture’s credit', () => {
    splits(['Moss at the harbour', 'Image: Ada Studio.']);
  });

  it('are not made of the number of a heading', () => {
    splits(['2. Findings of the inquiry']);
  });

  it('end at the stops of Chinese and Japanese without a space', () => {
    assert.deepEqual(sentencesOf('桥关闭了。没有人受伤！为什么？', 'zh'), ['桥关闭了。', '没有人受伤！', '为什么？']);
    assert.deepEqual(sentencesOf('橋は閉鎖された。「大丈夫だ。」', 'ja'), ['橋は閉鎖された。', '「大丈夫だ。」']);
  });

  it('go on behind German ordinals and abbreviations', () => {
    splits(['Am 3. Oktober kam z. B. Dr. Moos.', 'Es regnete.'], 'de');
    splits(['Der Weltranglisten-19. Max Muster gewann.', 'Es regnete.'], 'de');
  });

  it('leave Markdown’s emphasis outside', () => {
    assert.deepEqual(sentencesOf('==“It is dry.”=='), ['“It is dry.”']);
    assert.deepEqual(sentencesOf('*A lake. It is dry.*'), ['A lake.', 'It is dry.']);
    assert.deepEqual(sentencesOf('*Ada Moss wrote* Dry Lakes.'), ['*Ada Moss wrote* Dry Lakes.']);
  });
});

describe('sentences in Markdown', () => {
  it('end behind a highlight and the number of a note', () => {
    assert.deepEqual(sentencesOf('It was ==marked.== Then it sank.'), ['It was ==marked.==', 'Then it sank.']);
    assert.deepEqual(sentencesOf('It sank.[^1] Then it rose.'), ['It sank.[^1]', 'Then it rose.']);
  });
});
