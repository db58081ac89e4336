/**
 * What was made of keys, up to so many. Then all is forgotten: what is asked for again is soon made again, and an order of
 * use would cost more than it spares.
 */
export class BoundedCache<K, V> {
  private readonly known = new Map<K, V>();

  constructor(private readonly most: number) {}

  of(key: K, make: () => V): V {
    const known = this.known.get(key);
    if (known !== undefined || this.known.has(key)) return known as V;
    const made = make();
    if (this.known.size >= this.most) this.known.clear();
    this.known.set(key, made);
    return made;
  }

  clear(): void {
    this.known.clear();
  }
}
