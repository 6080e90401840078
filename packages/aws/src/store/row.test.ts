import { describe, expect, it } from "vitest";
import { aPair, anApplication } from "@tamkine/core/worlds/makers";
import { anyFromRow, fromRow, toRow } from "./row.ts";

describe("a row", () => {
  const pair = aPair();
  const { row } = toRow(pair, "stamp");

  it("is taken apart once as long as it says the same", () => {
    expect(anyFromRow({ ...row, stamp: { S: "another" } })).toBe(fromRow("pair", row));
    const later = toRow({ ...pair, version: 7 }, "stamp").row;
    expect(fromRow("pair", later).version).toBe(8);
  });

  it("says its item without a quotation mark, unless somebody wrote an apostrophe", () => {
    const form = { ...anApplication().form, motivation: `L'envie d'"aider" l'autre` };
    const written = toRow({ ...anApplication(), form }, "stamp").row;
    expect(row.item?.S).toMatch(/^\{'kind':'pair',[^"]*\}$/u);
    expect(written.item?.S).toContain(`'motivation':'L"envie d"\\'aider\\' l"autre'`);
    expect(fromRow("application", written).form).toEqual(form);
  });

  it("of before, with quotation marks, is read like one of now", () => {
    const next = { ...pair, version: pair.version + 1 };
    expect(fromRow("pair", { item: { S: JSON.stringify(next) } })).toEqual(next);
  });

  it("cannot be changed by one who reads it, in any depth", () => {
    const read = fromRow("application", toRow(anApplication(), "stamp").row);
    expect(() => Object.assign(read, { version: 0 })).toThrow(TypeError);
    expect(() => read.form.languages.push("spanish")).toThrow(TypeError);
  });

  it("of another kind is refused", () => {
    expect(() => fromRow("meeting", row)).toThrow("not a valid meeting: a pair");
    expect(() => anyFromRow({ item: { S: '{"kind":"toString"}' } })).toThrow("unknown kind");
  });
});
