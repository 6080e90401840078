import { describe, expect, it } from "vitest";
import { aCalendar, aMail } from "./fixtures/mail.ts";
import { mime } from "./mime.ts";

/** A part of a message: its headers unfolded, by lower-case name, and its text or its parts. */
interface Part {
  headers: Record<string, string>;
  text: string;
  parts: Part[];
}

function parse(message: string): Part {
  const end = message.indexOf("\r\n\r\n");
  const lines = message
    .slice(0, end)
    .replace(/\r\n[ \t]+/gu, " ")
    .split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
  );
  const body = message.slice(end + 4);
  const boundary = /boundary="([^"]+)"/u.exec(headers["content-type"] ?? "")?.[1];
  if (boundary === undefined) return { headers, text: decoded(body, headers["content-transfer-encoding"]), parts: [] };
  const parts = body.split(`--${boundary}`).slice(1, -1);
  return { headers, text: "", parts: parts.map((part) => parse(part.replace(/^\r\n/u, "").replace(/\r\n$/u, ""))) };
}

function decoded(body: string, encoding = "7bit"): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString();
  if (encoding !== "quoted-printable") return body;
  const bytes = body.replace(/=\r\n/gu, "").replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}

/** RFC 2047 words, in base64 or Q. */
const words = (text = "") =>
  text
    .replace(/\?=\s+=\?/gu, "?==?")
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gu, (_, kind: string, word: string) =>
      kind === "B" ? Buffer.from(word, "base64").toString() : decoded(word.replaceAll("_", " "), "quoted-printable"),
    );

const leaves = (part: Part): Part[] => (part.parts.length === 0 ? [part] : part.parts.flatMap(leaves));
const typeOf = (part: Part) => part.headers["content-type"]?.split(";")[0];
const written = (said = {}) => parse(mime(aMail(said)).toString());

describe("a message", () => {
  it("has HTML and text, best last", () => {
    const message = written();
    expect(typeOf(message)).toBe("multipart/alternative");
    expect(leaves(message).map((part) => [typeOf(part), part.text.trim()])).toEqual([
      ["text/plain", "Bonjour Élise"],
      ["text/html", "<p>Bonjour Élise</p>"],
    ]);
  });

  it("ends its lines as mail wants them, whichever way its parts are written", () => {
    for (const text of [
      "Bonjour\n\nplain\n",
      "Bonjour Élise,\n\nun peu d’accents\r\nseulement\rici\n".repeat(3),
      "سلام\n\nElise\n".repeat(20),
    ])
      expect(mime(aMail({ text, html: `<p>${text}</p>` })).toString("latin1")).not.toMatch(/[^\r]\n|\r[^\n]/u);
  });

  it("carries the logo beside the HTML that shows it, in no other part, and the same bytes each time", () => {
    const said = { html: '<img src="cid:abc@tamkine">', logo: { cid: "abc@tamkine", data: Buffer.from("a picture").toString("base64") } };
    const message = written({ ...said, calendar: aCalendar });
    expect(leaves(message).map(typeOf)).toEqual(["text/plain", "text/html", "image/png", "text/calendar", "application/ics"]);
    const picture = leaves(message).find((part) => typeOf(part) === "image/png");
    expect(picture?.headers["content-id"]).toBe("<abc@tamkine>");
    expect(picture?.headers["content-disposition"]).toMatch(/^inline/u);
    expect(picture?.text).toBe("a picture");
    expect(mime(aMail(said))).toEqual(mime(aMail(said)));
  });

  it("says who, to whom and what it is", () => {
    const { headers } = written();
    expect(headers.from).toBe("TAMKINE <programme@example.ma>");
    expect(headers.to).toContain("<mentee1@example.ma>");
    expect(headers).toMatchObject({
      "message-id": "<dlv_1@tamkine.tamkine>",
      "reply-to": "contact@example.ma",
      "x-tamkine-delivery": "tamkine/2026-1/dlv_1",
      "auto-submitted": "auto-generated",
      "content-language": "fr",
      "mime-version": "1.0",
    });
  });

  it("is the same each time, without the clock", () => {
    const [once, again] = [mime(aMail({ calendar: aCalendar })), mime(aMail({ calendar: aCalendar }))];
    expect(once.equals(again)).toBe(true);
    expect(written().headers).not.toHaveProperty("date");
  });

  it("carries a subject and a name in any script", () => {
    const { headers } = written({ subject: "Été — رسالة", to: { name: "Élise", address: "e@example.ma" } });
    expect(words(headers.subject)).toBe("Été — رسالة");
    expect(words(headers.to)).toBe("Élise <e@example.ma>");
  });

  it("offers to unsubscribe by one click only where there is such a link", () => {
    const unsubscribe = `https://tamkine.example.ma/u/${"t".repeat(180)}`;
    const { headers } = written({ unsubscribe });
    expect(headers).toMatchObject({ "list-unsubscribe": `<${unsubscribe}>`, "list-unsubscribe-post": "List-Unsubscribe=One-Click" });
    expect(written().headers).not.toHaveProperty("list-unsubscribe");
  });

  it.each(["REQUEST", "CANCEL"])("carries a date as a calendar's %s and as a file", (method) => {
    const calendar = aCalendar.replace("REQUEST", method);
    const parts = leaves(written({ calendar }));
    expect(parts.map(typeOf)).toEqual(["text/plain", "text/html", "text/calendar", "application/ics"]);
    expect(parts[2]?.headers["content-type"]).toContain(`method=${method}`);
    expect(parts[3]?.headers["content-disposition"]).toContain("invitation.ics");
    expect([parts[2]?.text, parts[3]?.text]).toEqual([calendar, calendar]);
  });

  it("lets nothing said become a header", () => {
    const { headers } = written({
      subject: "x\r\nBcc: all@example.org",
      to: { name: 'a"\r\nCc: b@example.org', address: "e@example.ma" },
    });
    expect(headers).not.toHaveProperty("bcc");
    expect(headers).not.toHaveProperty("cc");
  });
});
