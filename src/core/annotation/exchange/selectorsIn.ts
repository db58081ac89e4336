import { type Selectors, type TextQuoteSelector } from '../../anchor/selectors';
import { countIn, type Data, dataIn } from './plainData';

/** The selectors of a target as the W3C and Hypothesis name them; `undefined` where they quote nothing. */
export function selectorsIn(target: Data): Selectors | undefined {
  const all = dataIn(target.selector);
  const quotes = all.find(({ type }) => type === 'TextQuoteSelector');
  const place = all.find(({ type }) => type === 'TextPositionSelector');
  if (typeof quotes?.exact !== 'string' || quotes.exact.trim() === '') return undefined;
  const quote: TextQuoteSelector = {
    exact: quotes.exact,
    prefix: textIn(quotes.prefix),
    suffix: textIn(quotes.suffix),
  };
  const start = countIn(place?.start) ?? 0;
  return { quote, position: { start, end: countIn(place?.end) ?? start + quote.exact.length } };
}

export function selectorList({ quote, position }: Selectors): readonly Data[] {
  const { exact, prefix, suffix } = quote;
  const { start, end } = position;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
