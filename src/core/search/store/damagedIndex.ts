/** A stored index that cannot be what was written. It is of no use: delete it and build the index from the articles. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex';
}
