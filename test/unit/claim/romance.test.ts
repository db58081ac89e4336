import assert from 'node:assert/strict';
import { attributionsIn } from './article';

describe('Who said what in a Romance language', () => {
  const reads = (lang: string, text: string, ...expected: readonly string[]) => {
    assert.deepEqual(attributionsIn(text, lang), expected);
  };

  it('stands behind the verb where a single comma parts it from the content', () => {
    reads('fr', 'Le lac sera vidé cet été, a déclaré le maire mardi.', 'le maire [a déclaré] Le lac sera vidé cet été');
    reads('es', 'El lago se secó, explicó el portavoz a la radio.', 'el portavoz [explicó] El lago se secó');
    reads(
      'pt',
      'O lago vai secar neste verão, disse a prefeita Ana Souza nesta terça-feira.',
      'a prefeita Ana Souza [disse] O lago vai secar neste verão',
    );
  });

  it('stands behind a day', () => {
    reads(
      'es',
      'El lago se cerrará en mayo, dijo el martes la alcaldesa.',
      'la alcaldesa [dijo] El lago se cerrará en mayo',
    );
    reads('fr', '« Il pleut », a affirmé mardi le général Roux.', 'le général Roux [a affirmé] « Il pleut »');
  });

  it('stands inside what was said', () => {
    reads('es', 'El plan, aseguró la ministra, durará un año.', 'la ministra [aseguró] El plan … durará un año.');
    reads('fr', 'Les travaux, précise la ville, dureront un an.', 'la ville [précise] Les travaux … dureront un an.');
  });

  it('stands before what is only its apposition', () => {
    reads(
      'es',
      'Ana Ruiz, alcaldesa de Soto, anunció una fiesta.',
      'Ana Ruiz, alcaldesa de Soto [anunció] una fiesta.',
    );
    reads('pt', 'O prefeito, Davi Lima, criticou a obra.', 'O prefeito, Davi Lima [criticou] a obra.');
  });

  it('is not the object of a verb whose subject is an earlier one’s', () => {
    reads('pt', 'Davi abriu a reunião, disse ter pressa e saiu.');
    reads(
      'es',
      'Soto relató el viaje, detalló los gastos y se fue.',
      'Soto [relató] el viaje, detalló los gastos y se fue.',
    );
  });

  it('is told by `as`, wherever the verb stands', () => {
    reads('fr', 'Comme l’a dit Jeanne Roux, le lac est vide.', 'Jeanne Roux [l’a dit] le lac est vide.');
    reads(
      'es',
      'El lago se cerrará en mayo, según explicó la alcaldesa.',
      'la alcaldesa [explicó] El lago se cerrará en mayo',
    );
    reads('es', 'Como señaló la alcaldesa, el lago está vacío.', 'la alcaldesa [señaló] el lago está vacío.');
    reads('pt', 'O lago secou no verão, como lembrou a prefeita.', 'a prefeita [lembrou] O lago secou no verão');
  });

  it('is not told by a word that counts', () => {
    reads('pt', 'O lago secou no segundo ano da obra.');
    reads('pt', 'O lago secou no verão, segundo a prefeita.', 'a prefeita [segundo] O lago secou no verão');
  });

  it('has no pronoun or adverb of the verb in its name', () => {
    reads('es', 'La alcaldesa nos contó que llovía.', 'La alcaldesa [nos contó] que llovía.');
    reads('es', 'La alcaldesa finalmente confirmó que llovía.', 'La alcaldesa [finalmente confirmó] que llovía.');
    reads('pt', 'Entretanto, afirmou que chove.', '- [afirmou] que chove.');
    reads('fr', 'Un voisin m’a dit que le lac était vide.', 'Un voisin [m’a dit] que le lac était vide.');
  });

  it('says what stands behind when and where', () => {
    reads(
      'pt',
      'O prefeito disse nesta segunda-feira (9), em entrevista à rádio, que o lago secou.',
      'O prefeito [disse] que o lago secou.',
    );
    reads('es', 'La alcaldesa dijo este jueves que el lago se secó.', 'La alcaldesa [dijo] que el lago se secó.');
    reads('fr', 'La ville a annoncé le 9 mai que le lac est vide.', 'La ville [a annoncé] que le lac est vide.');
  });

  it('says a whole clause, whatever `que` is inside it', () => {
    reads(
      'fr',
      'Roux dit qu’il faut un mois pour que le lac se vide.',
      'Roux [dit] qu’il faut un mois pour que le lac se vide.',
    );
    reads(
      'es',
      'La alcaldesa mencionó un informe que habla del lago.',
      'La alcaldesa [mencionó] un informe que habla del lago.',
    );
  });

  it('is nobody where the report is denied', () => {
    reads('fr', 'La ville n’a pas confirmé la fermeture.');
  });
});
