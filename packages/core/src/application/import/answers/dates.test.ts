import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../kernel/time.ts";
import { datesIn } from "./dates.ts";

const latest = "2026-03-29";
const days = (...cells: string[]) => datesIn(cells, latest).map((date) => date?.day);

describe("one way or the other for the whole column", () => {
  test.each([
    ["a day above 12 first", ["25/03/2026", "03/04/2025"], ["2026-03-25", "2025-04-03"]],
    ["a day above 12 second", ["03/25/2026", "03/04/2025"], ["2026-03-25", "2025-03-04"]],
    ["dates that cannot lie ahead", ["03/05/2026", "02/11/2026"], ["2026-03-05", "2026-02-11"]],
    ["an English clock", ["3/4/2025 10:00 PM"], ["2025-03-04"]],
    ["no sign at all: the day first, as in Morocco", ["03/04/2025"], ["2025-04-03"]],
    ["one odd cell among many", ["25/03/2026", "24/03/2026", "03/26/2026"], ["2026-03-25", "2026-03-24", "2026-03-26"]],
  ])("%s", (_, cells, expected) => {
    expect(days(...cells)).toEqual(expected);
  });

  test.each([
    ["dates that would lie ahead", ["2026-10-03 22:41:00", "27/03/2026 09:15:00"], ["2026-03-10", "2026-03-27"]],
    [
      "many dates, none after the twelfth",
      ["2002-03-10", "2003-01-02", "2001-12-05", "1999-11-11", "20/09/2002"],
      ["2002-10-03", "2003-02-01", "2001-05-12", "1999-11-11", "2002-09-20"],
    ],
    ["not a few, which may be by chance", ["2002-03-10", "2003-01-02", "20/09/2002"], ["2002-03-10", "2003-01-02", "2002-09-20"]],
    ["not where one is after the twelfth", ["2026-10-03", "2026-02-28", "27/03/2026"], ["2026-10-03", "2026-02-28", "2026-03-27"]],
    ["not where a text is not after it either", ["2026-10-03", "05/03/2026", "27/03/2026"], ["2026-10-03", "2026-03-05", "2026-03-27"]],
    ["not without texts", ["2026-10-03", "2026-01-02"], ["2026-10-03", "2026-01-02"]],
  ])("a spreadsheet that puts the month first has turned days round and left the others texts: %s", (_, cells, expected) => {
    expect(days(...cells)).toEqual(expected);
  });

  test("any column of days is read back, whichever way it is written", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("1970-01-01", n));
    const writings: ((day: string) => string)[] = [
      (iso) => iso,
      (iso) => iso.split("-").reverse().join("/"),
      (iso) => `${iso.split("-").reverse().join(".")} 10:30`,
      (iso) => iso.replaceAll("-", "/"),
      (iso) => String(Math.round(Date.parse(iso) / 86_400_000) + 25_569),
    ];
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), fc.constantFrom(...writings), (column, write) => {
        expect(days(...column.map(write))).toEqual(column);
      }),
    );
  });
});

test.each([
  ["37 519", { day: "2002-09-20", time: "00:00:00" }],
  ["37\u202F519,5", { day: "2002-09-20", time: "12:00:00" }],
  ["20-sept-02", { day: "2002-09-20", time: "00:00:00" }],
  ["20 sept. 02 10:30", undefined],
  ["20092002", { day: "2002-09-20", time: "00:00:00" }],
  ["20020920", { day: "2002-09-20", time: "00:00:00" }],
  ["20-10-32", { day: "1932-10-20", time: "00:00:00" }],
  ["10/03/2026 22:41:05 UTC+56", { day: "2026-03-10", time: "22:41:05" }],
  ["10/03/2026 22:41:05-0575", { day: "2026-03-10", time: "22:41:05" }],
  ["2026-03-10T22:41:05Z", { day: "2026-03-10", time: "22:41:05", offset: "+00:00" }],
  ["2026/03/10 10:41:00 PM UTC+1", { day: "2026-03-10", time: "22:41:00", offset: "+01:00" }],
  ["10/03/2026 22:41:00", { day: "2026-03-10", time: "22:41:00" }],
  ["10 mars 2026 à 22h41", { day: "2026-03-10", time: "22:41:00" }],
  ["March 10, 2026 12:05 AM", { day: "2026-03-10", time: "00:05:00" }],
  ["١٠ مارس ٢٠٢٦", { day: "2026-03-10", time: "00:00:00" }],
  ["46091.9451389", { day: "2026-03-10", time: "22:41:00" }],
  ["37519", { day: "2002-09-20", time: "00:00:00" }],
  ["14-05-11", { day: "2011-05-14", time: "00:00:00" }],
  ["14/05/99", { day: "1999-05-14", time: "00:00:00" }],
  ["31/02/2026", undefined],
  ["2026-13-01", undefined],
  ["hier", undefined],
  ["17", undefined],
])("%j is read as %j", (cell, expected) => {
  expect(datesIn([cell], latest)[0]).toEqual(expected);
});
