/** What takes time to make and not everybody needs: made when it is first asked for, so that a function starts without it. */

/** The same thing at each call; `make` runs at the first. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** An object of which each part is made when it is first looked at. */
export function lazily<T extends object>(makers: { readonly [Part in keyof T]: () => T[Part] }): T {
  const whole = {} as T;
  for (const part of Object.keys(makers) as (keyof T)[]) {
    const get = () => {
      const value = makers[part]();
      Object.defineProperty(whole, part, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(whole, part, { get, enumerable: true, configurable: true });
  }
  return whole;
}
