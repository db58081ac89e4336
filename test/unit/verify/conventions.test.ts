import assert from 'node:assert/strict';
import { type Newscite } from '../../../src/core/newscite';
import { createNewscite } from '../../../src/core/createNewscite';
import { file } from '../library/files';
import { claimIdWith } from './checked';

/** Sentences as journalists write them, each with one citation; `{{words}}` stands for the pin of the claim with these words. */
interface Desk {
  readonly lang: string;
  readonly citekey: string;
  readonly article: string;
  readonly holds: readonly string[];
  readonly told: readonly string[];
}

const DESKS: readonly Desk[] = [
  {
    lang: 'en',
    citekey: 'ferry',
    article: `date 2026-03-11

Coast Gazette - The ferry operator Norrland Lines will cancel 38 of its 120 weekly crossings from April 1, chief executive Ines Varga told reporters in Malby on Tuesday.

"We held out as long as we could. Fuel went up 62 percent in a year, and nobody — not the ministry, not the islands — offered to share the bill," Varga said. "It's not what I wanted. I'd call it 'the least bad option', as my predecessor used to say."

The company lost €14.7 million last year, compared with a profit of €2.3 million in 2024. It employs about 640 people, of whom between 90 and 110 could lose their jobs, according to the seamen's union.

"This isn't a cut, it's an amputation," said Tor Ekdahl, mayor of Vesterholm, an island of 4,812 inhabitants 27 miles off the coast. He said the council had not been told before the announcement.

Traffic fell by 12.4 percent in 2025, to 1.92 million passengers. The oldest ship, the Saga, was built in 1974 and reportedly needs a new engine. A decision on it is expected on May 15.

Transport Minister Lena Holt declined to comment. In a letter to the islands she wrote: "The state cannot run ferries that nobody takes."
"There will be talks," the letter went on. "But there will be no money."
`,
    holds: [
      'Varga put it bluntly: “We held out as long as we could. Fuel went up 62 per cent in a year” [@ferry, para. 2].',
      '“[N]obody – not the ministry, not the islands – offered to share the bill,” she said [@ferry].',
      'She had “held out as long as [she] could” [@ferry, para. 2].',
      '“We held out as long as we could,” Varga said. “Fuel went up … and nobody … offered to share the bill.” [@ferry]',
      '“It’s not what I wanted,” she said. “I’d call it ‘the least bad option,’ as my predecessor used to say.” [@ferry]',
      "'It's not what I wanted', she said [@ferry].",
      '“THIS ISN’T A CUT, IT’S AN AMPUTATION” [@ferry, para. 4].',
      '“This isn’t a cut — it’s an amputation,” said Ekdahl [@ferry].',
      '“This isn’t a cut; it’s an amputation!” said Ekdahl [@ferry].',
      'The mayor called it “an amputation” [@ferry, para. 4]{{amputation}}.',
      '“The state cannot run ferries that nobody takes. There will be talks. But there will be no money,” Holt wrote [@ferry].',
      '> The state cannot run ferries that nobody takes. [...] There will be talks. But there will be no money.\n>\n> — Lena Holt, letter to the islands [@ferry, para. 6]',
      '> “We held out as long as we could.\n>\n> “Fuel went up 62 percent in a year, and nobody offered to share the bill.”\n>\n> [@ferry]'.replace(
        'nobody offered',
        'nobody … offered',
      ),
      '“We held out as long as we could.\n\n“Fuel went up 62 percent in a year, and nobody — not the ministry, not the islands — offered to share the bill” [@ferry].',
      'She said she had no choice: “We [Norrland Lines] held out as long as we could.” [@ferry]',
      '“We held out as long as we could. Fuel [costs] went up 62 percent in a year” [@ferry].',
      '“We held out as long as we could. . . . Fuel went up” [@ferry]. ',
      '“…nobody — not the ministry, not the islands — offered to share the bill…” [@ferry]',
      '“This isn’t a cut, it’s an amputation” [emphasis added] [@ferry, para. 4].',
      '“This isn’t a cut, it’s an *amputation* [my emphasis]” [@ferry, para. 4].',
      '“We held out as long as we could,” (Varga) “fuel went up 62 percent in a year” [@ferry].',
      '“We held out (…) Fuel went up 62 percent” [@ferry]',
      'Ekdahl says “it’s an amputation[,]” and [@ferry].',
      '“Fuel went up 62% in a year” [@ferry].',
      'Nearly a third of the crossings will go [@ferry, para. 1]{{cancel 38}}.',
      'The company lost almost €15m last year [@ferry, para. 3]{{lost €14.7}}.',
      'The company lost around 15 million euros in 2025 [@ferry, para. 3]{{lost €14.7}}.',
      'Losses came to more than €14 million [@ferry, para. 3]{{lost €14.7}}.',
      'Losses came to €14,700,000 [@ferry, para. 3]{{lost €14.7}}.',
      'Some 640 people work there, and up to 110 could lose their jobs [@ferry, para. 3]{{employs about 640}}.',
      'At least 90 jobs are at risk [@ferry, para. 3]{{employs about 640}}.',
      'About 100 jobs are at risk [@ferry, para. 3]{{employs about 640}}.',
      '90–110 jobs are at risk [@ferry, para. 3]{{employs about 640}}.',
      'The island lies 43 km off the coast and has almost 5,000 inhabitants [@ferry, para. 4]{{4,812}}.',
      'The island, some 43 kilometres offshore, has nearly five thousand people [@ferry, para. 4]{{4,812}}.',
      'Fewer than two million people took the ferry in 2025, a drop of 12.4 % [@ferry, para. 5]{{12.4}}.',
      'Traffic fell by more than a tenth in 2025 [@ferry, para. 5]{{12.4}}.',
      'Traffic fell by roughly one eighth [@ferry, para. 5]{{12.4}}.',
      '1,920,000 people took the ferry last year [@ferry, para. 5]{{12.4}}.',
      'The Saga, now 52 years old, reportedly needs an engine [@ferry, para. 5]{{oldest ship}}.',
      'The decision falls in mid-May [@ferry, para. 5]{{May 15}}.',
      'The decision is due on 15 May 2026 [@ferry, para. 5]{{May 15}}.',
      'From April, 38 crossings a week are gone, leaving 82 [@ferry, para. 1]{{cancel 38}}.',
      'Varga spoke on 10 March [@ferry, para. 1]{{cancel 38}}.',
      'The swing from 2024 was €17 million [@ferry, para. 3]{{lost €14.7}}.',
      'A year before it had made €2.3m [@ferry, para. 3]{{lost €14.7}}.',
      'Half a century old, the Saga reportedly needs a new engine [@ferry, para. 5]{{oldest ship}}.',
      'Ekdahl said "This isn\'t a cut\n\nThen she said "We held out as long as we could" [@ferry].',
      'Ekdahl said "This isn\'t a [@ferry]. Varga said "We held out as long as we could".',
      'Ekdahl said “This isn’t a [@ferry]. Varga said “We held out as long as we could”.',
      'The mayor said: "This is\n\nThe company lost €14.7 million [@ferry, para. 3]{{lost €14.7}}, it said, and "nobody offered" help.',
      '> We held out as lo [@ferry]',
      '> \n\n[@ferry]',
      '> We [@ferry]',
      'The "ferry" 6" pipe and the 5\'10" man [@ferry]. She said "We held out as long as we could".',
      'He is 6\' 2" tall [@ferry] and "held out as long as we could".',
    ],
    told: [
      '“We held out as long as we can” [@ferry].',
      '“Fuel went up 26 percent in a year” [@ferry].',
      '“This is a cut, it’s an amputation” [@ferry].',
      '“This isn’t a cut. It’s an imputation.” [@ferry]',
      '“The state can … run ferries that nobody takes” [@ferry].',
      '“The state can run ferries that nobody takes” [@ferry].',
      '“There will be money” [@ferry].',
      '“But there will be … money” [@ferry].',
      '> The state cannot run ferries that everybody takes.\n>\n> — Lena Holt [@ferry]',
      '“We held out as long as we could.\n\n“Fuel went up 92 percent in a year” [@ferry].',
      '“We held out as long as we could,” said Varga. “Fuel went up 62 percent in a month” [@ferry].',
      'The company lost nearly €14m last year [@ferry, para. 3]{{lost €14.7}}.',
      'The company lost more than €15 million [@ferry, para. 3]{{lost €14.7}}.',
      'The company lost €14.7 billion [@ferry, para. 3]{{lost €14.7}}.',
      'The company lost €17.4 million [@ferry, para. 3]{{lost €14.7}}.',
      'The company lost $14.7 million [@ferry, para. 3]{{lost €14.7}}.',
      '83 of 120 weekly crossings go [@ferry, para. 1]{{cancel 38}}.',
      'Between 90 and 120 people could lose their jobs [@ferry, para. 3]{{employs about 640}}.',
      'The island lies 72 km off the coast [@ferry, para. 4]{{4,812}}.',
      'Traffic fell by 14.2 percent [@ferry, para. 5]{{12.4}}.',
      'The decision is due on 25 May [@ferry, para. 5]{{May 15}}.',
      'The Saga was built in 1947 [@ferry, para. 5]{{oldest ship}}.',
      'The cuts begin on 1 May [@ferry, para. 1]{{cancel 38}}.',
    ],
  },
  {
    lang: 'en',
    citekey: 'harbour',
    article: `date 2026-03-11

Coast Gazette - The ferry operator Norrland Lines will cancel 38 of its 120 weekly crossings from April 1, chief executive Ines Varga told reporters in Malby on Tuesday.

"We held out as long as we could. Fuel went up 62 percent in a year, and nobody — not the ministry, not the islands — offered to share the bill," Varga said. "It's not what I wanted. I'd call it 'the least bad option', as my predecessor used to say."

Traffic fell by 12.4 percent in 2025, to 1.92 million passengers. One in three islanders commutes by ferry. The seamen's strike of 2019 lasted from 3 to 11 June. The crossing takes an hour and a half and costs £18.50.

Temperatures reached 30C. The harbour lies 5 feet under the quay. Ticket sales rose 7 percent to a record $2.05 billion in the three months to the end of September, beating forecasts of $1.98 billion.
`,
    holds: [
      '‘It’s not what I wanted’, she said [@harbour].',
      "'We held out as long as we could', she said [@harbour].",
      "The islands' mayors, the seamen's union and the 'ferry' firms' bosses met [@harbour].",
      'Traffic fell by about an eighth [@harbour, para. 3]{{12.4}}.',
      'A third of islanders commute [@harbour, para. 3]{{One in three}}.',
      'The strike lasted nine days [@harbour, para. 3]{{strike of 2019}}.',
      'The strike, from 3–11 June 2019, was long [@harbour, para. 3]{{strike of 2019}}.',
      'The strike of June 2019 [@harbour, para. 3]{{strike of 2019}} is remembered.',
      'A crossing of 90 minutes costs £18.50 [@harbour, para. 3]{{takes an hour}}.',
      'A crossing takes 1.5 hours and costs almost £20 [@harbour, para. 3]{{takes an hour}}.',
      'It was 30 degrees, or 86F [@harbour, para. 4]{{Temperatures}}.',
      'It was 30 °C [@harbour, para. 4]{{Temperatures}}.',
      'The harbour is 1.5 metres below the quay [@harbour, para. 4]{{5 feet}}.',
      'Sales rose 7% to $2.05bn, ahead of the $1.98bn that analysts had forecast [@harbour, para. 4]{{Ticket sales}}.',
      'In the third quarter sales passed $2 billion for the first time [@harbour, para. 4]{{Ticket sales}}.',
      'It beat forecasts by $70 million [@harbour, para. 4]{{Ticket sales}}.',
      'Sales topped $2bn in the quarter to September [@harbour, para. 4]{{Ticket sales}}.',
      'Some two billion dollars were taken [@harbour, para. 4]{{Ticket sales}}.',
      'Norrland Lines will cancel 38 of 120 weekly crossings from 1 April 2026 [@harbour, para. 1]{{cancel 38}}.',
      'From next month, 38 crossings are gone [@harbour, para. 1]{{cancel 38}}.',
      'One crossing in three goes, Varga said on March 10 [@harbour, para. 1]{{cancel 38}}.',
      'Three weeks later the cuts begin [@harbour, para. 1]{{cancel 38}}.',
    ],
    told: [
      '‘It’s not what I ever wanted’, she said [@harbour].',
      "'We held out as long as we can', she said [@harbour].",
      "She said: 'It's not what I ever wanted.' [@harbour]",
      'The strike of June 2018 [@harbour, para. 3]{{strike of 2019}} is remembered.',
      'A crossing costs £15.80 [@harbour, para. 3]{{takes an hour}}.',
      'Sales rose 7% to $2.5bn [@harbour, para. 4]{{Ticket sales}}.',
      'Sales rose 70% [@harbour, para. 4]{{Ticket sales}}.',
      'Sales topped $3bn in the quarter to September [@harbour, para. 4]{{Ticket sales}}.',
      'Tor Ekdahl told reporters in Malby on Tuesday that 38 crossings will go [@harbour, para. 1]{{cancel 38}}.',
    ],
  },
  {
    lang: 'de',
    citekey: 'werft',
    article: `date 2026-02-18

Küstenbote - Die Werft in Hallmünde will bis Ende 2027 rund 430 der 1.250 Stellen streichen, wie Vorstandschefin Maren Tjaden am Dienstag mitteilte.

"Wir haben zu lange gewartet", sagte Tjaden. "Das war ein Fehler, und den werde ich nicht wiederholen." Der Betriebsrat sprach von einem "Kahlschlag ohne Konzept".

Der Umsatz sank um 8,3 Prozent auf 1,27 Milliarden Euro. Unter dem Strich stand ein Verlust von 46,5 Millionen Euro. Im Vorjahr hatte die Werft noch 12 Millionen Euro verdient.

Der Bürgermeister, Okko Behrends, kritisierte: »Von dem Plan habe ich aus dem Radio erfahren. Das geht so nicht, das ist kein Stil.« Angeblich soll das Land mit einer Bürgschaft von bis zu 200 Millionen Euro helfen. Das Wirtschaftsministerium äußerte sich nicht.
`,
    holds: [
      'Die Chefin räumte ein: „Wir haben zu lange gewartet“ [@werft, para. 2].',
      '„Wir haben zu lange gewartet. Das war ein Fehler“, so Tjaden [@werft, para. 2].',
      'Tjaden sagte, es sei „ein Fehler“ gewesen, den sie „nicht wiederholen“ werde [@werft, para. 2].',
      '»[D]en werde ich nicht wiederholen« [@werft].',
      'Das nannte der Betriebsrat einen ‚Kahlschlag ohne Konzept‘ [@werft].',
      'Der Bürgermeister sagte, er habe „von dem Plan […] aus dem Radio erfahren“ [@werft, para. 4].',
      '„Das geht so nicht, das ist kein Stil“ [@werft, para. 4].',
      'Gut 400 der 1250 Stellen fallen weg [@werft, para. 1]{{430 der}}.',
      'Mehr als ein Drittel der Stellen fällt bis Ende 2027 weg [@werft, para. 1]{{430 der}}.',
      'Der Verlust lag bei knapp 50 Millionen Euro [@werft, para. 3]{{46,5 Mill}}.',
      'Der Verlust lag bei 46,5 Mio. Euro [@werft, para. 3]{{46,5 Mill}}.',
      'Der Umsatz fiel um 8,3 Prozent auf 1270 Millionen Euro [@werft, para. 3]{{8,3}}.',
      'Der Umsatz fiel auf knapp 1,3 Milliarden Euro [@werft, para. 3]{{8,3}}.',
      'Das Land soll angeblich mit bis zu 200 Millionen Euro bürgen [@werft, para. 4]{{Bürgschaft}}.',
      'Tjaden sagte „Wir haben zu [@werft]. Dann „Das war ein Fehler“.',
      'Tjaden sagte: „Wir haben zu lange gewar',
    ],
    told: [
      '„Das geht so, das ist kein Stil“ [@werft, para. 4].',
      '„Das geht so nicht, das ist ein Stil“ [@werft, para. 4].',
      '„Wir haben viel zu lange gewartet“ [@werft, para. 2].',
      '„Das war kein Fehler“ [@werft, para. 2].',
      'Rund 340 Stellen fallen weg [@werft, para. 1]{{430 der}}.',
      'Der Verlust lag bei 64,5 Mio. Euro [@werft, para. 3]{{46,5 Mill}}.',
      'Der Verlust lag bei 46,5 Milliarden Euro [@werft, para. 3]{{46,5 Mill}}.',
      'Der Umsatz fiel um 3,8 Prozent [@werft, para. 3]{{8,3}}.',
      'Das Land hilft mit einer Bürgschaft von 200 Millionen Euro [@werft, para. 4]{{Bürgschaft}}.',
    ],
  },
  {
    lang: 'fr',
    citekey: 'pont',
    article: `date 2026-01-20

Le Courrier - Le pont de Vaucelles restera fermé jusqu'au 15 mars, a annoncé lundi la maire, Solène Kerbrat.

« Nous n'avons pas le choix : trois câbles sur huit sont rompus », a-t-elle déclaré. « Je ne veux pas jouer avec la vie des gens. »

Les travaux coûteront 3,4 millions d'euros, dont 60 % payés par la région. Quelque 14 500 véhicules empruntaient le pont chaque jour. Un ingénieur aurait alerté la mairie dès 2022.
`,
    holds: [
      '« Nous n’avons pas le choix », dit la maire [@pont, para. 2].',
      'Elle ne veut « pas jouer avec la vie des gens » [@pont, para. 2].',
      '« [T]rois câbles sur huit sont rompus », selon elle [@pont].',
      '« Nous n’avons pas le choix (…). Je ne veux pas jouer avec la vie des gens. » [@pont]',
      'Les travaux coûteront plus de 3 millions d’euros [@pont, para. 3]{{3,4}}.',
      'Les travaux coûteront près de 3,5 millions d’euros [@pont, para. 3]{{3,4}}.',
      'Le pont est fermé jusqu’à la mi-mars [@pont, para. 1]{{restera}}.',
      'La maire a dit « Nous n’avons [@pont]. Puis « Je ne veux pas jouer avec la vie des gens ».',
    ],
    told: [
      '« Nous avons le choix » [@pont, para. 2].',
      '« Trois câbles sur neuf sont rompus » [@pont, para. 2].',
      'Les travaux coûteront 4,3 millions d’euros [@pont, para. 3]{{3,4}}.',
      'Environ 15 400 véhicules passaient le pont chaque jour [@pont, para. 3]{{14 500}}.',
      'Le pont est fermé jusqu’au 25 mars [@pont, para. 1]{{restera}}.',
      'Un ingénieur a alerté la mairie dès 2022 [@pont, para. 3]{{ingénieur}}.',
    ],
  },
  {
    lang: 'es',
    citekey: 'presa',
    article: `date 2026-05-06

Diario del Valle - La presa de Arroyo Hondo perdió 2,7 hectómetros cúbicos en abril, informó este martes la alcaldesa, Nuria Belmonte.

«No vamos a cortar el agua, pero hay que ahorrar», dijo Belmonte. «Quien no lo entienda, que venga a ver el embalse».

El plan costará 1.250.000 euros y afectará a unas 8.300 personas. La oposición no apoyó el plan. Según el sindicato, la obra habría empezado sin permiso el 12 de marzo.
`,
    holds: [
      '«No vamos a cortar el agua», prometió la alcaldesa [@presa, para. 2].',
      '“No vamos a cortar el agua, pero hay que ahorrar” [@presa, para. 2].',
      'Belmonte dijo que «hay que ahorrar» y que «quien no lo entienda, que venga a ver el embalse» [@presa].',
      'El plan costará más de un millón de euros [@presa, para. 3]{{1.250.000}}.',
      'El plan costará 1,25 millones de euros [@presa, para. 3]{{1.250.000}}.',
      'El plan afecta a más de 8.000 personas [@presa, para. 3]{{1.250.000}}.',
    ],
    told: [
      '«Vamos a cortar el agua» [@presa, para. 2].',
      '«Hay que gastar» y «quien lo entienda, que venga» [@presa, para. 2].',
      'El plan costará 1,52 millones de euros [@presa, para. 3]{{1.250.000}}.',
      'El plan afecta a 3.800 personas [@presa, para. 3]{{1.250.000}}.',
      'La oposición apoyó el plan [@presa, para. 3]{{oposición}}.',
      'La obra empezó sin permiso el 21 de marzo [@presa, para. 3]{{habría}}.',
    ],
  },
];

function libraryWith({ citekey, article }: Desk): Newscite {
  const newscite = createNewscite();
  newscite.update([file(`${citekey}.txt`, article), file(`${citekey}.txt.cite.yaml`, `citekey: ${citekey}\n`)]);
  return newscite;
}

for (const desk of DESKS) {
  describe(`A journalist’s sentence about ${desk.citekey} (${desk.lang})`, () => {
    const newscite = libraryWith(desk);
    const codesIn = (sentence: string) => {
      const draft = sentence.replace(
        /\{\{([^}]+)\}\}/g,
        (_, words: string) => `<!--claim:${claimIdWith(newscite, words)}-->`,
      );
      return newscite.check(`---\nlang: ${desk.lang}\n---\n\n${draft}`).map(({ code }) => code);
    };

    for (const sentence of desk.holds)
      it(`is left alone: ${sentence}`, () => {
        assert.deepEqual(codesIn(sentence), []);
      });

    for (const sentence of desk.told)
      it(`is told: ${sentence}`, () => {
        assert.notDeepEqual(codesIn(sentence), []);
      });
  });
}
