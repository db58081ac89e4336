import { type ExchangeReading } from './exchanged';
import { readAnnotationCsv } from './csv';
import { readHypothesis } from './hypothesis';
import { readWebAnnotations } from './webAnnotation';

/** Reads annotations in any format that can be read, whatever its file is called; `undefined` where there are none. */
export function readExchange(text: string): ExchangeReading | undefined {
  const data = parsed(text);
  return data === undefined ? readAnnotationCsv(text) : (readWebAnnotations(data) ?? readHypothesis(data));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
