import assert from 'node:assert/strict';
import { attributionsIn, sentencesOf } from './article';

describe('reporting in other languages', () => {
  it('is read in German', () => {
    assert.deepEqual(attributionsIn('„Wir bauen“, erklärte Eva Muster.', 'de'), ['Eva Muster [erklärte] „Wir bauen“']);
    assert.deepEqual(attributionsIn('Max Muster betonte, dass es regnet.', 'de'), [
      'Max Muster [betonte] dass es regnet.',
    ]);
    assert.deepEqual(attributionsIn('Laut Polizei stieg der Pegel.', 'de'), ['Polizei [Laut] stieg der Pegel.']);
    assert.deepEqual(attributionsIn('Der Pegel steige, so Eva Muster.', 'de'), ['Eva Muster [so] Der Pegel steige']);
    assert.deepEqual(attributionsIn('„Gut“, fügte Muster hinzu.', 'de'), ['Muster [fügte] „Gut“']);
  });

  const german = (text: string, ...expected: readonly string[]) => {
    assert.deepEqual(attributionsIn(text, 'de'), expected);
  };

  it('is read in German behind what opens the clause', () => {
    german('Am Montag sagte Eva Muster: „Es regnet.“', 'Eva Muster [sagte] „Es regnet.“');
    german('So erklärte der Sprecher, dass es regne.', 'der Sprecher [So erklärte] dass es regne.');
  });

  it('is read in German behind and inside a short clause', () => {
    german('Die Brücke bleibt gesperrt, teilte der Rat mit.', 'der Rat [teilte] Die Brücke bleibt gesperrt');
    german('Der Umbau, sagte Eva Muster, dauere ein Jahr.', 'Eva Muster [sagte] Der Umbau … dauere ein Jahr.');
    german('Zunächst ratlos, sagte sie nichts.');
  });

  it('is read in German without a conjunction, by the mood of the verb', () => {
    german('Eva Muster erklärte am Montag, der See sei leer.', 'Eva Muster [erklärte] der See sei leer.');
    german(
      'Eva Muster sagte, der See sei leer. Die Fische seien tot.',
      'Eva Muster [sagte] der See sei leer.',
      'Eva Muster [seien] Die Fische seien tot.',
    );
    german('Der See soll leer gewesen sein.', '- [soll] Der See soll leer gewesen sein.');
  });

  it('is read in German in brackets of the verb', () => {
    german('Eva Muster hat am Montag erklärt, der See sei leer.', 'Eva Muster [erklärt] der See sei leer.');
    german('Am Montag hatte Eva Muster gesagt, dass es regnet.', 'Eva Muster [gesagt] dass es regnet.');
    german('Eva Muster teilte der Presse mit, dass es regnet.', 'Eva Muster [teilte] dass es regnet.');
  });

  it('is not read in German where a verb of saying does something else', () => {
    german('Der Verlag kündigte das Buch an.');
    german('Der See, wie er genannt wird, ist leer.');
  });

  it('is read in German from what names a source', () => {
    german('Der See ist nach Angaben der Polizei leer.', 'der Polizei [nach Angaben] Der See ist … leer.');
    german('Einem Bericht zufolge ist der See leer.', 'Einem Bericht [zufolge] ist der See leer.');
    german('Wie Eva Muster mitteilte, ist der See leer.', 'Eva Muster [mitteilte] ist der See leer.');
    german('Der See ist leer, wie Eva Muster mitteilte.', 'Eva Muster [mitteilte] Der See ist leer');
  });

  it('is read in French', () => {
    assert.deepEqual(attributionsIn('« Il pleut », a déclaré Jeanne Roux.', 'fr'), [
      'Jeanne Roux [a déclaré] « Il pleut »',
    ]);
    assert.deepEqual(attributionsIn('Selon la mairie, il pleut.', 'fr'), ['la mairie [Selon] il pleut.']);
  });

  it('is read in Spanish and Portuguese', () => {
    assert.deepEqual(attributionsIn('«Llueve», dijo Juana Ríos.', 'es'), ['Juana Ríos [dijo] «Llueve»']);
    assert.deepEqual(attributionsIn('O ministro afirmou que chove.', 'pt'), ['O ministro [afirmou] que chove.']);
  });

  it('is read in Chinese and Japanese', () => {
    assert.deepEqual(attributionsIn('市长表示，桥将开通。', 'zh'), ['市长 [表示] 桥将开通。']);
    assert.deepEqual(attributionsIn('水务局27日向记者表示，桥将开通。', 'zh'), ['水务局 [表示] 桥将开通。']);
    assert.deepEqual(attributionsIn('据新报报道，桥将开通。', 'zh'), ['新报 [据] 桥将开通。']);
    assert.deepEqual(attributionsIn('市長は「橋は開通する」と述べた。', 'ja'), ['市長 [と述べ] 「橋は開通する」']);
  });

  const romance = (lang: string, text: string, ...expected: readonly string[]) => {
    assert.deepEqual(attributionsIn(text, lang), expected);
  };

  it('is read in Spanish and Portuguese without a subject, of whom spoke right before', () => {
    romance('es', 'El sol sale. «Llueve», afirmó.', '- [afirmó] «Llueve»');
    romance(
      'pt',
      'Ana Souza disse que chove. "Chove muito", completou, ao sair.',
      'Ana Souza [disse] que chove.',
      'Ana Souza [completou] "Chove muito"',
    );
    romance('es', 'Dijo que llueve.', '- [Dijo] que llueve.');
    romance('es', 'Llueve, y recuerda a otoño.');
  });

  it('knows the Portuguese article from the Spanish preposition', () => {
    romance('pt', 'A assessoria do prefeito afirmou que chove.', 'A assessoria do prefeito [afirmou] que chove.');
  });

  it('is read in French with the pronoun behind the verb', () => {
    romance('fr', '"Il pleut", a-t-elle dit.', 'elle [a-t-elle dit] "Il pleut"');
    romance('fr', '"Il pleut", explique-t-il.', 'il [explique] "Il pleut"');
    romance('fr', 'Peut-être pleut-il.');
  });

  it('is read in French before an infinitive', () => {
    romance('fr', 'Jeanne Roux dit avoir vu le lac.', 'Jeanne Roux [dit] avoir vu le lac.');
  });

  it('keeps an abbreviation of two parts together', () => {
    assert.deepEqual(sentencesOf('Crece en los EE. UU. y en México. Llueve.', 'es'), [
      'Crece en los EE. UU. y en México.',
      'Llueve.',
    ]);
  });

  const chinese = (text: string, ...expected: readonly string[]) => {
    assert.deepEqual(attributionsIn(text, 'zh'), expected);
  };

  it('keeps a Chinese quotation with who said it', () => {
    chinese('“桥将开通。”张三说。', '张三 [说] “桥将开通。”');
    chinese('「橋很安全。我們檢查過了。」張三對記者說。', '張三 [說] 「橋很安全。我們檢查過了。」');
    chinese('“桥将开通。”市长张三昨日在记者会上表示，“车会少。”', '市长张三 [表示] “桥将开通。” … “车会少。”');
  });

  it('begins a Chinese sentence with who announces the next quotation', () => {
    chinese('张三强调：“安全第一。”李四则认为：“太贵。”', '张三 [强调] “安全第一。”', '李四 [认为] “太贵。”');
  });

  it('is read in Chinese without what leads to the speaker', () => {
    chinese('但他补充说，桥很安全。', '他 [补充说] 桥很安全。');
    chinese('有知情人士透露，桥将推迟开通。', '知情人士 [透露] 桥将推迟开通。');
    chinese('市长张三（左）表示，桥很安全。', '市长张三 [表示] 桥很安全。');
  });

  it('is read in Chinese from findings and hearsay', () => {
    chinese('报告显示，水位上升。', '报告 [显示] 水位上升。');
    chinese('屏幕显示水位。');
    chinese('据悉，桥将开通。', '- [据悉] 桥将开通。');
  });

  const japanese = (text: string, ...expected: readonly string[]) => {
    assert.deepEqual(attributionsIn(text, 'ja'), expected);
  };

  it('keeps a Japanese quotation with who said it', () => {
    japanese('「橋は開通する。渋滞は減る」と田中氏は語った。', '田中氏 [語っ] 「橋は開通する。渋滞は減る」');
    japanese('「なぜ遅れたのか」と記者が尋ねた。', '記者 [尋ね] 「なぜ遅れたのか」');
  });

  it('is read in Japanese behind a person’s name, with or without a comma', () => {
    japanese('専門家は橋が古いと指摘する。', '専門家 [と指摘する] 橋が古い');
    japanese('田中市長は3日、橋が開通すると発表した。', '田中市長 [と発表し] 橋が開通する');
  });

  it('is read in Japanese as hearsay', () => {
    japanese('橋は安全だという。', '- [という] 橋は安全だ');
    japanese('田中氏は「橋」を渡った。');
  });

  it('is left alone in languages without tables', () => {
    assert.deepEqual(attributionsIn('Ada Moss sa at det regner.', 'nb'), []);
  });
});
