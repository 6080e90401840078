/** How large a drawing becomes where it is drawn: a small one can show itself in itself until nothing has room for it. */

/** Deeper than any program groups; whoever draws it goes down as deep. */
export const deepest = 100;
/** Elements, once all that is shown again stands where it is shown: each use of a group of uses multiplies them. */
export const mostDrawn = 10_000;

/** The elements, and what each shows of others: to reckon how many they become. */
export class Parts {
  readonly #all: { ids: string[]; inside: number[] }[] = [];
  readonly #byId = new Map<string, number>();
  readonly #open: number[] = [];

  open(attributes: ReadonlyMap<string, string>): void {
    const index = this.#all.length;
    const id = attributes.get("id");
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, index);
    const ids = [...attributes].flatMap(([name, value]) =>
      name === "href" ? [value.slice(1)] : [...value.matchAll(/url\s*\(\s*#([\w.-]+)/giu)].map(([, to = ""]) => to),
    );
    this.#all.push({ ids, inside: [] });
    const parent = this.#open.at(-1);
    if (parent !== undefined) this.#all[parent]?.inside.push(index);
    this.#open.push(index);
  }

  close(): void {
    this.#open.pop();
  }

  /** How many elements the whole becomes; without end for one that shows itself. */
  grown(): number {
    const known = new Map<number, number>();
    const sizeOf = (index: number, depth: number): number => {
      const size = known.get(index);
      if (size !== undefined) return size;
      if (depth > 2 * deepest) return Number.POSITIVE_INFINITY;
      known.set(index, Number.POSITIVE_INFINITY);
      const { ids = [], inside = [] } = this.#all[index] ?? {};
      const shown = ids.flatMap((id) => this.#byId.get(id) ?? []);
      const grown = [...inside, ...shown].reduce((sum, one) => sum + sizeOf(one, depth + 1), 1);
      known.set(index, grown);
      return grown;
    };
    return sizeOf(0, 0);
  }
}
