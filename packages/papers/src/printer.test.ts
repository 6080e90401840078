import { inflateSync } from "node:zlib";
import { logoOf } from "@tamkine/core/programme/logo";
import { expect, test } from "vitest";
import { aReport } from "./fixtures/a-report.ts";
import { root, typeset } from "./fixtures/typeset.ts";
import { createPrinter } from "./printer.ts";

const print = createPrinter(root);

test("the same paper is the same file, whoever prints it", () => {
  const first = print(aReport());
  print(aReport({ language: "ar" }));
  expect(Buffer.from(print(aReport())).equals(first)).toBe(true);
  expect(Buffer.from(createPrinter(root)(aReport())).equals(first)).toBe(true);
  expect(Buffer.from(print(aReport({ date: "2026-07-16" }))).equals(first)).toBe(false);
});

test("the file says its language and title, is tagged, and describes its pictures", () => {
  const text = plain(print(aReport({ language: "ar", title: "Title" }, "Alt")));
  expect(text).toContain("/Lang (ar)");
  expect(text).toContain("/Title (Title)");
  expect(text).toContain("/Marked true");
  expect(text).toContain("/Alt (Alt)");
  expect(text).toMatch(/pdfuaid:part/u);
});

test("what people write is only ever text, in whatever direction", () => {
  const marks = '#x $y$ *z* _w_ @ref <label> \\ ` ``` " // /* = - + ~ #"s" #include "x" [a] {b} #panic()';
  const { text } = typeset(aReport({}, marks));
  expect(text.replaceAll(/\s+/gu, " ")).toContain(`${marks} ${marks}`);
  for (const odd of [
    "",
    "\u200f\u2067x\u2069\u200e",
    `= ${marks}\n\n- ${marks}`,
    "\u2028\u0000",
    "😀 شكرا #panic() $1$",
    "ⵜⴰⵏⵎⵎⵉⵔⵜ",
    "]) #panic()",
  ]) {
    expect(typeset(aReport({ language: "ar", title: "Title" }, odd)).pages).toBeGreaterThan(1);
    expect(print(aReport({ title: "Title" }, odd)).length).toBeGreaterThan(1_000);
  }
});

test.each([
  ["sizes that are nothing", ' width="0" height="-5"', ""],
  ["a title with what may not stand in it", "", "<title>\u000B ]]> \uFFFF</title>"],
  ["a part shown again", "", '<defs><g id="a"><path d="M1 1L9 9"/></g></defs><use href="#a"/>'],
  ["groups in groups", "", `${"<g>".repeat(95)}${"</g>".repeat(95)}`],
])("whatever is taken for a logo can be printed: %s", (_, sizes, inside) => {
  const made = logoOf("tamkine", Buffer.from(`<svg viewBox="0 0 10 10"${sizes}>${inside}<path d="M0 0L9 9"/></svg>`));
  if (typeof made === "string") throw new Error(made);
  const { type, data } = made.logo;
  expect(print(aReport({ logo: { type, data, alt: "Logo" } })).length).toBeGreaterThan(1_000);
});

test("what is no paper is refused before it is typeset", () => {
  expect(() => print({ ...aReport(), language: "xx" } as unknown as Parameters<typeof print>[0])).toThrow("language");
  expect(() => print({ ...aReport(), colour: 'rgb("red")' })).toThrow("colour");
});

/** The file with what is compressed in it written out. */
function plain(pdf: Uint8Array): string {
  const file = Buffer.from(pdf).toString("latin1");
  const streams = [...file.matchAll(/stream\r?\n/gu)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(pdf.subarray(index + mark.length), { finishFlush: 2 }).toString("latin1");
    } catch {
      return "";
    }
  });
  return [file, ...streams].join("\n");
}
