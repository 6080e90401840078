import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { aProgramme } from "../worlds/makers.ts";
import { dress, readOnWhite } from "./appearance.ts";
import { logoOf } from "./logo.ts";
import { cleanPng } from "./png.ts";
import { cleanSvg } from "./svg.ts";

const svg = (inside: string, more = "") => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"${more}>${inside}</svg>`;
const circle = `<circle cx="10" cy="10" r="8" fill="#0f5f5c"/>`;

const tenfold = (times: number): string =>
  `<g id="g0">${circle}</g>${Array.from({ length: times }, (_, n) => `<g id="g${n + 1}">${`<use href="#g${n}"/>`.repeat(10)}</g>`).join("")}`;
const chained = (times: number): string =>
  `<g id="g0">${circle}</g>${Array.from({ length: times }, (_, n) => `<use id="g${n + 1}" href="#g${n}"/>`).join("")}`;

/** What programs write, and what of it can be amiss. */
interface Written {
  note?: string;
  /** Of a pixel, in IHDR: how many bits, colours or grey or a palette, and laced. */
  said?: readonly number[];
  rows?: Buffer;
}

/** A picture of one colour, with a text chunk as programs leave it. */
function png(width: number, height: number, { note = "taken at home", said = [8, 2], rows }: Written = {}): Uint8Array {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(said, 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", head),
    chunk("tEXt", Buffer.from(note)),
    chunk("IDAT", rows ?? deflateSync(Buffer.alloc((width * 3 + 1) * height))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("a drawing", () => {
  it("stays what it draws", () => {
    const inside = `<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><path d="M0 0L1-2.5" fill="url(#a)"/><use href="#b"/>`;
    expect(cleanSvg(svg(inside))).toBe(svg(inside));
  });

  it("is taken out of what an editor writes around it", () => {
    const file = `<?xml version="1.0"?><!-- made by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">${svg(
      `<sodipodi:namedview pagecolor="#fff"><inkscape:grid/></sodipodi:namedview><g style="fill:#0f5f5c;font-family:Arial" inkscape:label="x">${circle}</g>`,
    )}\n`;
    expect(cleanSvg(file)).toBe(svg(`<g fill="#0f5f5c">${circle}</g>`));
  });

  it.each([
    [`<script>alert(1)</script>${circle}`],
    [`<style>@import url(https://evil.example/x.css)</style>${circle}`],
    [`<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><circle/></body></foreignObject>${circle}`],
    [`<a href="javascript:alert(1)"></a>${circle}`],
    [`<image href="https://evil.example/x.png"/>${circle}`],
    [`<use xlink:href="https://evil.example/x.svg#y"/>${circle}`],
    [`<rect fill="url(https://evil.example/x)" onload="alert(1)"/>`],
    [`<rect style="fill:url('//evil.example');stroke:red"/>`],
    [`<path d="M0 0" onclick='alert(1)'/><set attributeName="href" to="javascript:alert(1)"/>`],
  ])("loses what does more than draw: %s", (inside) => {
    expect(cleanSvg(svg(inside))).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 40 20">.*<\/svg>$/u);
    expect(cleanSvg(svg(inside))).not.toMatch(/script|evil|alert|import|foreign|html|onload|onclick|<set|<image|<a\b/u);
  });

  it.each([
    ["no drawing at all", "<p>hello</p>"],
    ["nothing drawn", svg("<title>Logo</title>")],
    ["no size", `<svg xmlns="http://www.w3.org/2000/svg">${circle}</svg>`],
    ["never closed", svg(circle).replace("</svg>", "")],
    ["closed crosswise", svg(`<g>${circle}</svg></g>`)],
    ["entities", `<!DOCTYPE svg [<!ENTITY x "y">]>${svg(circle)}`],
    ["a tag within a value", svg(`<rect fill="<script>"/>`)],
    ["shown in itself", svg(`<g id="a">${circle}<use href="#a"/></g>`)],
    ["masked by itself", svg(`<mask id="m"><path d="M0 0" mask="url(#m)"/></mask>${circle}`)],
    ["shown ten times ten times, and so on", svg(`<defs>${tenfold(5)}</defs><use href="#g5"/>`)],
    ["one in the other without end", svg(`${"<g>".repeat(120)}${circle}${"</g>".repeat(120)}`)],
    ["one after the other without end", svg(`<defs>${chained(3000)}</defs><use href="#g3000"/>`)],
  ])("is refused: %s", (_, file) => expect(cleanSvg(file)).toBeUndefined());

  it("may show a part of it again", () => {
    const inside = `<defs>${tenfold(2)}</defs><use href="#g2"/>`;
    expect(cleanSvg(svg(inside))).toBe(svg(inside));
  });

  it("is as large as its box says, and holds no character that a file of its kind may not", () => {
    const odd = svg(`<title>a\u000B\uFFFF</title><path d="M0 0" id="x\u0001"/>`, ` width="0" height="-5"`);
    expect(cleanSvg(odd)).toBe(svg(`<title></title><path d="M0 0"/>`));
  });
});

describe("a picture", () => {
  it("keeps its pixels and nothing else", () => {
    const clean = cleanPng(png(30, 20));
    expect(clean).toMatchObject({ width: 30, height: 20 });
    expect(Buffer.from(clean?.bytes ?? []).toString("latin1")).not.toContain("taken at home");
  });

  it("is refused when broken off, too wide, or none", () => {
    const whole = png(30, 20);
    expect([cleanPng(whole.subarray(0, whole.length - 13)), cleanPng(png(5000, 1)), cleanPng(Buffer.from("GIF89a"))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a picture's pixels", () => {
  const packed = (bytes: number, byte = 0) => deflateSync(Buffer.alloc(bytes, byte));

  it.each([
    ["in colours", png(30, 20)],
    ["grey, eight pixels a byte", png(30, 20, { said: [1, 0], rows: packed(5 * 20) })],
    ["laced", png(5, 5, { said: [8, 6, 0, 0, 1], rows: packed(25 * 4 + 11) })],
  ])("are all there: %s", (_, file) => expect(logoOf("tamkine", file)).toMatchObject({ logo: { type: "image/png" } }));

  const whole = png(30, 20);
  it.each([
    ["not packed", png(30, 20, { rows: Buffer.from("not packed at all") })],
    ["none", png(30, 20, { rows: Buffer.alloc(0) })],
    ["too few", png(30, 20, { rows: packed(100) })],
    ["far too many", png(30, 20, { rows: packed(10_000_000) })],
    ["made in no known way", png(30, 20, { rows: packed(91 * 20, 9) })],
    ["of a palette that is not there", png(30, 20, { said: [8, 3], rows: packed(31 * 20) })],
    ["of three bits", png(30, 20, { said: [3, 0], rows: packed(13 * 20) })],
    ["not as they were sent", whole.map((byte, n) => (n === whole.length - 14 ? byte ^ 1 : byte))],
  ])("are not as they should be: %s", (_, file) => expect(logoOf("tamkine", file)).toBe("unreadable"));
});

describe("how a programme looks", () => {
  const programme = aProgramme();
  const colour = "#884400";

  it("has a logo of the file, whose name changes with its content", () => {
    const first = logoOf("tamkine", Buffer.from(svg(circle)));
    const other = logoOf("tamkine", png(30, 20));
    expect(first).toMatchObject({ ref: { width: 40, height: 20 }, logo: { type: "image/svg+xml" } });
    expect(other).toMatchObject({ ref: { width: 30, height: 20 }, logo: { type: "image/png" } });
    const { put, ensure } = dress(programme, { colour, file: png(30, 20) });
    expect(put).toMatchObject([{ colour, logo: { width: 30 } }]);
    expect(ensure).toMatchObject([{ kind: "logo" }]);
  });

  it("keeps its logo, or loses it", () => {
    const logo = { id: "x", width: 1, height: 1 };
    expect(dress({ ...programme, logo }, { colour, file: "same" }).put).toMatchObject([{ logo }]);
    expect(dress({ ...programme, logo }, { colour, file: "none" }).put).toMatchObject([{ logo: null }]);
  });

  it("is refused a colour that is none, and a file that is too heavy or none", () => {
    const noise = Buffer.from(svg(`<path d="${"M0 0L1 1".repeat(4000)}"/>`));
    const facts = (wanted: Parameters<typeof dress>[1]) => {
      try {
        return dress(programme, wanted);
      } catch (error) {
        return (error as { facts: unknown }).facts;
      }
    };
    expect(facts({ colour: "red", file: "same" })).toEqual({ colour: "invalid" });
    expect(facts({ colour, file: noise })).toEqual({ logo: "too-large" });
    expect(facts({ colour, file: Buffer.from("x") })).toEqual({ logo: "unreadable" });
  });

  it("shows a pale colour dark enough to be read", () => {
    expect(readOnWhite("#0f5f5c")).toBe("#0f5f5c");
    expect(readOnWhite("#ffdd00")).not.toBe("#ffdd00");
  });
});
