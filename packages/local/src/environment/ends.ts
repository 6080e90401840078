/** What was opened and has to be closed again, the last first. */
export interface Ends {
  /** Takes something on, and gives it back. */
  of<T>(thing: T, end: (thing: T) => unknown): T;
  /** Closes everything; what is closed already is not closed twice. */
  all(): Promise<void>;
}

export function createEnds(): Ends {
  const ending: (() => unknown)[] = [];
  return {
    of(thing, end) {
      ending.unshift(() => end(thing));
      return thing;
    },
    async all() {
      for (const end of ending.splice(0)) await end();
    },
  };
}
