import assert from 'node:assert/strict';
import { attributionsIn } from './article';

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

  it('is left alone in languages without tables', () => {
    assert.deepEqual(attributionsIn('Ada Moss sa at det regner.', 'nb'), []);
  });
});
