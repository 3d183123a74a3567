/** Gives each object a number of its own, for lists that are drawn anew: the same object, the same number. */
export function keysOf(): (object: object) => number {
  const keys = new WeakMap<object, number>();
  let last = 0;
  return (object) => {
    const known = keys.get(object);
    if (known !== undefined) return known;
    last++;
    keys.set(object, last);
    return last;
  };
}
