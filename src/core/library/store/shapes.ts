/** What stands first in a packed array: a list, a map, a value that JSON has not; objects have the number of their shape. */
const LIST = 0;
const MAP = 1;
const NOT_IN_JSON = 2;
const FIRST_SHAPE = 3;
/** In place of a text that stands in the article where `start` and `end` say. */
const IN_PLACE = 0;

type Packed = string | number | boolean | null | readonly Packed[];

/**
 * Packs plain values as arrays for JSON: the names of an object's fields are written down once for all objects that have
 * the same, and words of an article that stand in its text are not repeated. It takes a third of what JSON alone does.
 */
export class ShapeWriter {
  private readonly numbers = new Map<string, number>();
  /** The names of each shape's fields, in order. */
  readonly shapes: (readonly string[])[] = [];

  /** @param text what ranges slice */
  pack(value: unknown, text: string): Packed {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number')
      return isInJson(value) ? value : [NOT_IN_JSON, Object.is(value, -0) ? '-0' : String(value)];
    if (Array.isArray(value)) return [LIST, ...value.map((each) => this.pack(each, text))];
    if (value instanceof Map) return [MAP, ...[...value].flat().map((each) => this.pack(each, text))];
    return typeof value === 'object' ? this.packObject(value, text) : [NOT_IN_JSON];
  }

  private packObject(value: object, text: string): Packed {
    const fields = Object.keys(value);
    const isCut = isCutFrom(value, text);
    return [
      this.shapeOf(fields),
      ...fields.map((field) =>
        isCut && field === 'text' ? IN_PLACE : this.pack((value as Record<string, unknown>)[field], text),
      ),
    ];
  }

  private shapeOf(fields: readonly string[]): number {
    const key = fields.join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = FIRST_SHAPE + this.shapes.length;
    this.numbers.set(key, number);
    this.shapes.push(fields);
    return number;
  }
}

/** Gives back what {@link ShapeWriter} packed. */
export class ShapeReader {
  constructor(private readonly shapes: readonly (readonly string[])[]) {}

  unpack(packed: Packed, text: string): unknown {
    if (!isList(packed)) return packed;
    const shape = Number(packed[0]);
    switch (shape) {
      case LIST:
        return this.items(packed, text);
      case MAP:
        return this.map(packed, text);
      case NOT_IN_JSON:
        return packed.length === 1 ? undefined : Number(packed[1]);
      default:
        return this.object(this.shapes[shape - FIRST_SHAPE] ?? [], packed, text);
    }
  }

  private items(packed: readonly Packed[], text: string): unknown[] {
    const items: unknown[] = [];
    for (let i = 1; i < packed.length; i++) items.push(this.unpack(packed[i] ?? null, text));
    return items;
  }

  private map(packed: readonly Packed[], text: string): ReadonlyMap<unknown, unknown> {
    const items = this.items(packed, text);
    return new Map(items.flatMap((key, i) => (i % 2 === 0 ? [[key, items[i + 1]] as const] : [])));
  }

  private object(fields: readonly string[], packed: readonly Packed[], text: string): unknown {
    const value: Record<string, unknown> = {};
    let i = 1;
    for (const field of fields) value[field] = this.unpack(packed[i++] ?? null, text);
    if (value.text === IN_PLACE) value.text = text.slice(Number(value.start), Number(value.end));
    return value;
  }
}

function isList(packed: Packed): packed is readonly Packed[] {
  return Array.isArray(packed);
}

function isInJson(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

/** An object whose `text` is what its range slices. */
function isCutFrom(value: object, text: string): boolean {
  return (
    'text' in value &&
    'start' in value &&
    'end' in value &&
    value.text === text.slice(Number(value.start), Number(value.end))
  );
}
