/**
 * What the recommendation says an annotation, a page and a collection MUST have, as far as it can be told from one file.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function violations(data: unknown): readonly string[] {
  const found: string[] = [];
  const check = (isTrue: boolean, what: string) => {
    if (!isTrue) found.push(what);
  };
  const collection = record(data);
  // 3.1 and 5.1
  check(list(collection['@context']).includes('http://www.w3.org/ns/anno.jsonld'), 'context');
  check(isIri(collection.id), 'collection id');
  check(list(collection.type).includes('AnnotationCollection'), 'collection type');
  const page = record(collection.first);
  check(isIri(page.id) && list(page.type).includes('AnnotationPage'), 'page');
  check(Array.isArray(page.items), 'items');
  check(collection.total === list(page.items).length, 'total');
  for (const item of list(page.items)) violationsOf(record(item), check);
  return found;
}

type Check = (isTrue: boolean, what: string) => void;

const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );

function violationsOf(item: Data, check: Check): void {
  // 3.1: exactly one id, types with Annotation, one target or more.
  check(isIri(item.id), 'id');
  check(list(item.type).includes('Annotation'), 'type');
  check(list(item.target).length > 0, 'target');
  // 3.3.5
  for (const motivation of list(item.motivation)) check(MOTIVATIONS.includes(text(motivation)), 'motivation');
  // 3.3.1: xsd:dateTime, in UTC.
  for (const time of [item.created, item.modified])
    check(time === undefined || /^\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text(time)), 'time');
  for (const agent of list(item.creator)) check(typeof record(agent).name === 'string', 'creator');
  for (const body of list(item.body)) {
    // 3.2.4: a TextualBody has exactly one value.
    const { type, value, purpose, format } = record(body);
    check(list(type).includes('TextualBody') && typeof value === 'string', 'body');
    check(purpose === undefined || MOTIVATIONS.includes(text(purpose)), 'purpose');
    check(format === undefined || /^[\w.+-]+\/[\w.+-]+$/.test(text(format)), 'format');
  }
  check(item.via === undefined || isIri(item.via), 'via');
  for (const target of list(item.target)) violationsOfTarget(target, check);
}

function violationsOfTarget(target: unknown, check: Check): void {
  if (typeof target === 'string') {
    check(isIri(target), 'target');
    return;
  }
  // 4: a specific resource has exactly one source.
  const { source, selector } = record(target);
  check(isIri(source), 'source');
  for (const each of list(selector)) {
    const { type, exact, prefix, suffix, start, end } = record(each);
    // 4.2.4 and 4.2.5
    if (type === 'TextQuoteSelector') {
      check(typeof exact === 'string', 'exact');
      for (const side of [prefix, suffix]) check(side === undefined || typeof side === 'string', 'context');
    } else {
      check(type === 'TextPositionSelector', 'selector');
      for (const count of [start, end]) check(Number.isInteger(count) && Number(count) >= 0, 'position');
    }
  }
}

type Data = Readonly<Record<string, unknown>>;

function record(value: unknown): Data {
  return typeof value === 'object' && value !== null ? (value as Data) : {};
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);
}
