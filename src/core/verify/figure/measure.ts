/** What is measured, and how many of the smallest unit of its kind one is. */
export interface Measure {
  readonly kind: 'time' | 'length' | 'mass' | 'area';
  readonly size: number;
  /** Months are not all of a length. */
  readonly isRough: boolean;
}

const KINDS: readonly (readonly [Measure['kind'], string])[] = [
  [
    'time',
    'second=1 minute=60 hour=3600 day=86400 week=604800 fortnight=1209600 month=2629800 year=31557600 decade=315576000',
  ],
  [
    'time',
    'sekunde=1 stunde=3600 tag=86400 tage=86400 woche=604800 monat=2629800 monate=2629800 jahr=31557600 jahre=31557600',
  ],
  ['time', 'heure=3600 jour=86400 semaine=604800 mois=2629800 an=31557600 année=31557600'],
  [
    'time',
    'minuto=60 hora=3600 día=86400 dia=86400 semana=604800 mes=2629800 mese=2629800 mês=2629800 año=31557600 ano=31557600',
  ],
  ['length', 'millimetre=1 centimetre=10 metre=1000 kilometre=1000000 inch=25.4 foot=304.8 yard=914.4 mile=1609344'],
  [
    'length',
    'millimeter=1 zentimeter=10 meter=1000 kilometer=1000000 mètre=1000 kilomètre=1000000 metro=1000 kilómetro=1000000',
  ],
  ['mass', 'gram=1 kilogram=1000 kilo=1000 tonne=1000000 ton=1000000 pound=453.6 ounce=28.35'],
  ['area', 'acre=4047 hectare=10000'],
];

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  KINDS.flatMap(([kind, units]) =>
    units.split(' ').map((entry) => {
      const [name = '', size = '1'] = entry.split('=');
      return [name, { kind, size: Number(size), isRough: kind === 'time' && Number(size) > 2e6 }];
    }),
  ),
);

/** The measure that a unit in its singular is; `undefined` for what is counted. */
export function measureOf(unit: string): Measure | undefined {
  return MEASURES.get(unit);
}
