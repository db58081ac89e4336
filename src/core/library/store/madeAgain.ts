/** Gives a value that is made when it is asked for, and made again where memory was needed for something else meanwhile. */
export function madeAgain<T extends object>(make: () => T): () => T {
  let made: WeakRef<T> | undefined;
  return () => {
    const known = made?.deref();
    if (known !== undefined) return known;
    const value = make();
    made = new WeakRef(value);
    return value;
  };
}
