/** E-mail addresses in cells, where names and remarks may stand beside them. */
import { Email, tidy } from "../../../kernel/text.ts";
import { isNothing } from "./scalars.ts";

/** Why a cell in which one address is asked for gives none. */
export const addressDoubts = [
  "bad-address",
  "several-addresses", // nobody can tell which of them is the right one
  "address-among-words", // nobody can tell where it begins or ends: "jean dupont@example.ma"
] as const;
export type AddressDoubt = (typeof addressDoubts)[number];

/** What a cell says where one address is asked for: it, normalised, or why there is none. */
export type AddressSaid = { email: string; doubt?: undefined } | { email?: undefined; doubt: AddressDoubt };

/** Nobody types more beside an address. */
const longest = 500;

/** No address holds these: what stands before or behind one of them is apart from it, as in "Nadia <a@b.ma>" and "E-mail : a@b.ma". */
const never = /[<>()[\]{}"“”„«»‹›|?=:\n→•]/u;
/** What divides a list, once it has begun: before the first address it may as well be a dot that was mistyped. */
const listed = /[;,/،؛](?=\s|$)|(?<=\s)[;,/،؛–—-](?=\s)|[;,/](?=[^\s;,/@]+@)|(?<=[\s(])(?:ou|et|or|and|و)\s|\s+(?=\S+@)/u;
const apart = new RegExp(`${never.source}|${listed.source}`, "u");

/** What somebody puts around an address, or behind it. */
const around = /^['‘’\s\p{Extended_Pictographic}]+|[.'‘’!…\s\p{Extended_Pictographic}]+$/gu;

/** Each piece of a cell that holds a sign of an address, with the address that it is. */
function piecesIn(cell: string): { said: string; email: string | undefined }[] {
  const text = tidy(cell.normalize("NFKC").replace(/\p{DI}/gu, ""))
    .replace(/\s*[[(](?:at|arobase|@)[\])]\s*/giu, "@")
    .replace(/\s*[[(](?:dot|point)[\])]\s*/giu, ".")
    .replace(/\s*@\s*/gu, "@")
    // "a@b . ma", but not the dot that ends a sentence.
    .replace(/(@[^\s@.]+)\s*\.\s*/gu, "$1.");
  const at = text.indexOf("@");
  const [begun = "", ...more] = at < 0 ? [] : text.slice(at).split(apart);
  return [`${text.slice(0, Math.max(at, 0)).split(never).at(-1)}${begun}`, ...more]
    .filter((piece) => piece.includes("@"))
    .map((piece) => piece.replace(around, ""))
    .map((said) => ({ said, email: /\s/u.test(said) ? undefined : Email.safeParse(said).data }));
}

/**
 * The address of a cell: mailto:, full-width characters, (at), and spaces around @ are seen through, and so is what clearly stands apart from
 * it. Of several that differ none is chosen.
 */
export function addressIn(cell: string): AddressSaid {
  if (cell.trim().length > longest) return { doubt: "bad-address" };
  const pieces = piecesIn(cell);
  const [only, ...more] = new Set(pieces.map(({ said, email }) => email ?? said));
  if (only === undefined) return { doubt: "bad-address" };
  if (more.length > 0) return { doubt: "several-addresses" };
  const email = pieces[0]?.email;
  if (email !== undefined) return { email };
  return { doubt: /\s\S+@\S+\.\S|@\S+\.\S+\s/u.test(only) ? "address-among-words" : "bad-address" };
}

/** What was said where an address is asked for twice: of two that differ none is the right one. */
export const addressesSaid = (...cells: readonly string[]): string => cells.filter((cell) => cell.trim() !== "").join("\n");

/** All addresses in a cell, and whether something else was said. */
export function emailsIn(cell: string): { emails: string[]; unknown: boolean } {
  const found = cell
    .slice(0, 2000)
    .split(/[;,|\n،؛]|\s+(?:et|and|و)\s+/u)
    .filter((piece) => !isNothing(piece))
    .map((piece) => piecesIn(piece).map(({ email }) => email));
  return {
    emails: [...new Set(found.flat().filter((email) => email !== undefined))],
    unknown: found.some((emails) => emails.length === 0 || emails.includes(undefined)),
  };
}
