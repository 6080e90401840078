/** Turns what JSONata gives into plain JSON: its arrays carry marks and its objects may hold functions. */

/** A JSON copy; undefined members vanish as in JSON. Throws a TypeError for functions and other values JSON has not. */
export function plain(value: unknown): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : refuse(String(value));
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : plain(item)));
  if (typeof value !== "object" || "_jsonata_lambda" in value || "_jsonata_function" in value) return refuse("a function");
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    // A member named __proto__ must stay a member.
    Object.defineProperty(copy, key, { value: plain(member), enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

function refuse(what: string): never {
  throw new TypeError(`returned ${what}, which is not JSON`);
}
