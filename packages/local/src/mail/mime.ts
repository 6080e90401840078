/** Reads a letter back from its MIME text: headers, and the parts a person would see. */

export interface Letter {
  headers: { name: string; value: string }[];
  subject: string;
  from: string;
  to: string;
  html?: string;
  text?: string;
  calendar?: string;
}

interface Part {
  headers: { name: string; value: string }[];
  body: Buffer;
}

/** Reads a whole letter. What cannot be understood is left out, never refused: this serves looking at mail, not sending it. */
export function readLetter(raw: Buffer): Letter {
  const root = readPart(raw);
  const leaves = leavesOf(root).filter((part) => !/^attachment/iu.test(header(part, "content-disposition")));
  const content = (type: string) => {
    const part = leaves.find((leaf) => mediaType(leaf) === type);
    return part && decodeBody(part);
  };
  const pictures = new Map(leaves.map((leaf) => [header(leaf, "content-id").replace(/^<|>$/gu, ""), leaf]));
  const [html, text, calendar] = [content("text/html"), content("text/plain"), content("text/calendar")];
  return {
    headers: root.headers,
    subject: decodeWords(header(root, "subject")),
    from: decodeWords(header(root, "from")),
    to: decodeWords(header(root, "to")),
    ...(html !== undefined && { html: html.replace(/cid:([^"]+)/gu, (named, id: string) => pictureIn(pictures.get(id)) ?? named) }),
    ...(text !== undefined && { text }),
    ...(calendar !== undefined && { calendar }),
  };
}

/** A picture that came along, as an address that holds it. */
function pictureIn(part: Part | undefined): string | undefined {
  return part && `data:${mediaType(part)};base64,${part.body.toString("latin1").replace(/\s/gu, "")}`;
}

/** Headers only, unfolded, as written (encoded words not decoded). */
export function readHeaders(raw: Buffer): { name: string; value: string }[] {
  return readPart(raw).headers;
}

function readPart(raw: Buffer): Part {
  const text = raw.toString("latin1");
  const end = /\r?\n\r?\n/u.exec(text);
  const head = text.slice(0, end?.index ?? text.length);
  const headers = Buffer.from(head, "latin1")
    .toString("utf8")
    .replace(/\r?\n[ \t]+/gu, " ")
    .split(/\r?\n/u)
    .flatMap((line) => {
      const colon = line.indexOf(":");
      return colon < 1 ? [] : [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }];
    });
  return { headers, body: end ? raw.subarray(end.index + end[0].length) : Buffer.alloc(0) };
}

function leavesOf(part: Part): Part[] {
  const boundary = /boundary="?([^";]+)"?/iu.exec(header(part, "content-type"))?.[1];
  if (!mediaType(part).startsWith("multipart/") || boundary === undefined) return [part];
  const sections = part.body.toString("latin1").split(`--${boundary}`).slice(1);
  return sections
    .filter((section) => !section.startsWith("--"))
    .flatMap((section) => leavesOf(readPart(Buffer.from(section.replace(/^\r?\n/u, "").replace(/\r?\n$/u, ""), "latin1"))));
}

function header(part: Part, name: string): string {
  return part.headers.find((each) => each.name.toLowerCase() === name)?.value ?? "";
}

function mediaType(part: Part): string {
  return (header(part, "content-type") || "text/plain").split(";")[0]?.trim().toLowerCase() ?? "";
}

function decodeBody(part: Part): string {
  const encoding = header(part, "content-transfer-encoding").toLowerCase();
  const bytes =
    encoding === "base64"
      ? Buffer.from(part.body.toString("latin1"), "base64")
      : encoding === "quoted-printable"
        ? quotedPrintable(part.body.toString("latin1").replace(/=\r?\n/gu, ""))
        : part.body;
  return bytes.toString("utf8");
}

function quotedPrintable(text: string): Buffer {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}

/** Encoded words of RFC 2047, in UTF-8 as our letters are. Words next to each other belong together, down to a character cut in two. */
function decodeWords(value: string): string {
  return value.replace(/=\?utf-8\?[bq]\?[^?]*\?=(?:\s+=\?utf-8\?[bq]\?[^?]*\?=)*/giu, (run) => {
    const words = [...run.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/giu)];
    const bytes = words.map(([, kind, content = ""]) =>
      kind?.toLowerCase() === "b" ? Buffer.from(content, "base64") : quotedPrintable(content.replaceAll("_", " ")),
    );
    return Buffer.concat(bytes).toString("utf8");
  });
}
