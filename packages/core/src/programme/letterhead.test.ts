import { expect, test } from "vitest";
import type { Paper } from "../paper/paper.ts";
import { aProgramme } from "../worlds/makers.ts";
import { dress } from "./appearance.ts";
import { drawLetterhead } from "./letterhead.ts";
import { logoOf } from "./logo.ts";

const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><circle cx="50" cy="50" r="40"/></svg>`);
function made() {
  const logo = logoOf("tamkine", svg);
  if (typeof logo === "string") throw new Error(logo);
  return logo;
}

/** The smallest picture there is, with so many bytes more in what it draws. */
function png(more: number): Buffer {
  const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64");
  const chunk = Buffer.alloc(12 + more);
  chunk.writeUInt32BE(more);
  chunk.write("IDAT", 4, "latin1");
  return Buffer.concat([pixel.subarray(0, -12), chunk, pixel.subarray(-12)]);
}

async function drawn(weigh: (pixels: number) => number) {
  const asked: Paper[] = [];
  const papers = {
    print: async (paper: Paper) => (asked.push(paper), png(weigh(paper.paper === "logo" ? paper.width * paper.height : 0))),
  };
  return { asked, letterhead: await drawLetterhead({ papers }, made().logo, made().ref) };
}

test("keeps its proportions, as high as a line or two, and twice as sharp", async () => {
  const { asked, letterhead } = await drawn(() => 100);
  expect(letterhead).toMatchObject({ width: 132, height: 44 });
  expect(asked).toMatchObject([{ paper: "logo", width: 264, height: 88, picture: { type: "image/svg+xml", data: made().logo.data } }]);
});

test("is plain where it would weigh too much in every letter, and left out where it still would", async () => {
  const plain = await drawn((pixels) => (pixels > 132 * 44 ? 10_001 : 5_000));
  expect([plain.asked.length, plain.letterhead?.width]).toEqual([2, 132]);
  const none = await drawn(() => 10_001);
  expect([none.asked.length, none.letterhead]).toEqual([2, undefined]);
});

test("is a file of its own beside the logo, and stays while the logo does", async () => {
  const { letterhead } = await drawn(() => 100);
  const { put, ensure } = dress(aProgramme(), { colour: "#0f5f5c", file: svg, letterhead });
  const [programme] = put;
  if (programme?.kind !== "programme") throw new Error("no programme");
  expect(ensure).toHaveLength(2);
  expect(ensure?.[1]).toMatchObject({ kind: "logo", type: "image/png", id: programme.logo?.letter?.id });
  const later = dress(programme, { colour: "#884400", file: "same" });
  expect(later.put).toMatchObject([{ colour: "#884400", logo: programme.logo }]);
  expect(dress(programme, { colour: "#884400", file: "none" }).put).toMatchObject([{ logo: null }]);
});
