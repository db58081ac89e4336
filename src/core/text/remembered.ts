interface Known<V> {
  readonly around: readonly unknown[];
  readonly value: V;
}

/** What was made of an object and of what stands around it, kept until one of these is another. */
export class Remembered<K extends object, V> {
  private readonly known = new WeakMap<K, Known<V>>();

  /** @param around compared one by one as `===` does */
  of(key: K, around: readonly unknown[], make: () => V): V {
    const known = this.known.get(key);
    if (known && isSame(known.around, around)) return known.value;
    const value = make();
    this.known.set(key, { around, value });
    return value;
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
