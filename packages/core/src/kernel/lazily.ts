/** What takes time to make and not everybody needs: made when it is first asked for, so that a function starts without it. */

/** The same thing at each call; `make` runs at the first. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** What is loaded when it is first needed, once; a failure is everybody's who waits for it, and the next call tries again. */
export function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
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

/** Begins something early: what goes wrong with it is told to whoever waits for it, and here nobody does. */
export function ahead(begun: Promise<unknown>): void {
  begun.catch(() => {});
}
