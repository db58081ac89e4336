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
    assert.deepEqual(attributionsIn('据新报报道，桥将开通。', 'zh'), ['新报 [据] 桥将开通。']);
    assert.deepEqual(attributionsIn('市長は「橋は開通する」と述べた。', 'ja'), ['市長 [と述べ] 「橋は開通する」']);
  });

  it('is left alone in languages without tables', () => {
    assert.deepEqual(attributionsIn('Ada Moss sa at det regner.', 'nb'), []);
  });
});
