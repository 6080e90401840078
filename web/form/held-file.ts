/** A file that a page holds for whoever sent it, in a hidden field, so that nobody has to choose it again; it is stored nowhere. */

/** Bytes of all files of a form that a page may hold: the answer with them, and the form that brings them back, must pass the function. */
export const mostHeld = 2 * 1024 * 1024;

const prefix = "held-file:";

export const heldName = (field: string): string => prefix + field;

/** What the hidden field says: the file's name and kind, and its bytes. */
export async function heldValue(file: File): Promise<string> {
  const bytes = Buffer.from(await file.arrayBuffer()).toString("base64url");
  return [encodeURIComponent(file.name), encodeURIComponent(file.type), bytes].join(" ");
}

/** The field that a hidden one holds a file for, and the file; undefined for any other field. */
export function heldIn(name: string, value: string | File): { field: string; file: File } | undefined {
  if (!name.startsWith(prefix) || typeof value !== "string") return undefined;
  const [called = "", type = "", bytes = ""] = value.split(" ");
  return { field: name.slice(prefix.length), file: new File([Buffer.from(bytes, "base64url")], decoded(called), { type: decoded(type) }) };
}

/** Somebody may send what we have never written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
