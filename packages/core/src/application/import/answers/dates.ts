/** Dates as people, form tools and spreadsheets write them, also by the Hijra. A whole column decides whether the day or the month comes first. */
import { Temporal } from "temporal-polyfill";
import { asciiDigits } from "../../../kernel/digits.ts";
import type { Day } from "../../../kernel/time.ts";
import { normalised } from "../../../kernel/unicode.ts";
import { fold } from "../../../kernel/fold.ts";
import { fromHijri, isHijri } from "./hijri.ts";
import { monthNumber } from "../words/months.ts";

/** A local date, and the time of day when it was given; `offset` when the text says how far it is from UTC. */
export interface Written {
  day: Day;
  time: string;
  offset?: string;
}

/** A date with its hour and the name of its zone is shorter. */
const longest = 200;

type Order = "day-first" | "month-first";

/**
 * Reads a column. Undefined where a cell is no date.
 * @param latest no date of this column can lie after this day; where day and month can be read either way, this helps to decide
 */
export function datesIn(written: readonly string[], latest: Day): (Written | undefined)[] {
  const cells = written.map((cell) => cell.slice(0, longest));
  const order = orderOf(cells, latest);
  const dates = cells.map((cell) => dateIn(cell, order, latest));
  return order === "day-first" && isTurned(cells, dates, latest) ? dates.map((date, i) => turnedIf(isIso(cells[i]), date)) : dates;
}

const isIso = (cell = ""): boolean => /^\d{4}-\d{2}-\d{2}(?!\d)/u.test(cell);
const turned = (day: Day): Day => day.replace(/-(\d{2})-(\d{2})$/u, "-$2-$1");
const turnedIf = (is: boolean, date: Written | undefined): Written | undefined => (is && date ? { ...date, day: turned(date.day) } : date);

/** So few days, none of them after the twelfth, may be by chance. */
const fewest = 4;

/**
 * Whether a spreadsheet that puts the month first took 10/03 for the third of October, made a date of it, and left 27/03 a text: then no
 * date of the column has a day after the twelfth, and all texts have one.
 */
function isTurned(cells: readonly string[], dates: readonly (Written | undefined)[], latest: Day): boolean {
  const made = dates.flatMap((date, i) => (date && isIso(cells[i]) ? [date.day] : []));
  const left = cells.flatMap((cell) => (isIso(cell) ? [] : (numeric.exec(asciiDigits(cell))?.slice(1, 2) ?? [])));
  if (made.length === 0 || left.length === 0) return false;
  if (left.some((first) => Number(first) <= 12) || made.some((day) => Number(day.slice(8)) > 12)) return false;
  const lie = (some: readonly Day[]) => some.some((day) => day > latest);
  return !lie(made.map(turned)) && (lie(made) || made.length >= fewest);
}

const numeric = /^\D{0,12}?(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})(?!\d)/u;

function orderOf(cells: readonly string[], latest: Day): Order {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const [, a, b] = numeric.exec(asciiDigits(cell)) ?? [];
    if (a === undefined || b === undefined) continue;
    if (Number(a) > 12) dayFirst += 1;
    if (Number(b) > 12) monthFirst += 1;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "day-first" : "month-first";
  const plausible = (order: Order) => cells.filter((cell) => (dateIn(cell, order, latest)?.day ?? "9999") <= latest).length;
  if (plausible("month-first") > plausible("day-first")) return "month-first";
  // An English clock goes with the American order.
  const american = plausible("month-first") === plausible("day-first") && cells.some((cell) => /\d\s*[ap]\.?m\b/iu.test(cell));
  return american ? "month-first" : "day-first";
}

/** "37 519": a day that a spreadsheet counted, in a column that shows numbers as French does. */
const thousands = /^(\d{2})[\s']+(\d{3}(?:[.,]\d+)?)$/u;

function dateIn(cell: string, order: Order, latest: Day): Written | undefined {
  const text = asciiDigits(normalised(cell, "NFKC")).trim().replace(thousands, "$1$2");
  if (text === "") return undefined;
  const serial = /^\d{4,5}([.,]\d+)?$/u.test(text) ? Number(text.replace(",", ".")) : undefined;
  if (serial !== undefined) return serial >= 8000 && serial < 80_000 ? fromSerial(serial) : undefined;
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  // The other way round, the year would be no year.
  const backwards = /^(\d{2})(\d{2})((?:19|20)\d{2})$/u.exec(text);
  if (backwards && !(compact && written(Number(compact[1]), Number(compact[2]), Number(compact[3]), ""))) {
    return written(Number(backwards[3]), Number(backwards[2]), Number(backwards[1]), "");
  }
  const iso = compact ?? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(text);
  if (iso) return written(Number(iso[1]), Number(iso[2]), Number(iso[3]), text.slice(iso[0].length));
  const parts = numeric.exec(text);
  if (parts) {
    const [a, b] = [Number(parts[1]), Number(parts[2])];
    const year = fullYear(parts[3] ?? "", latest);
    const monthFirst = order === "month-first" ? a <= 12 : b > 12;
    return written(year, monthFirst ? a : b, monthFirst ? b : a, text.slice(parts[0].length));
  }
  return inWords(text, latest);
}

/** "10 mars 2026 à 22:41", "March 10, 2026", "10 مارس 2026", "Tue Mar 10 2026". */
function inWords(text: string, latest: Day): Written | undefined {
  const words = fold(text).split(" ");
  const at = words.findIndex((word) => monthNumber(word) !== undefined);
  const month = monthNumber(words[at] ?? "");
  if (month === undefined) return undefined;
  const isDay = (word: string | undefined) => word !== undefined && /^\d{1,2}(er|st|nd|rd|th)?$/u.test(word);
  const day = isDay(words[at - 1]) ? words[at - 1] : isDay(words[at + 1]) ? words[at + 1] : undefined;
  const brief = words.length === at + 2 && isDay(words[at - 1]) ? words.slice(at + 1).find((word) => /^\d{2}$/u.test(word)) : undefined;
  const year = words.slice(at + 1).find((word) => /^\d{4}$/u.test(word)) ?? brief ?? words[at - 2];
  if (day === undefined || year === undefined || !/^(?:\d{2}){1,2}$/u.test(year)) return undefined;
  return written(fullYear(year, latest), month, Number.parseInt(day, 10), text.slice(text.lastIndexOf(year) + year.length));
}

function fullYear(digits: string, latest: Day): number {
  if (digits.length === 4) return Number(digits);
  const recent = 2000 + Number(digits);
  return recent <= Number(latest.slice(0, 4)) ? recent : recent - 100;
}

/** Days since 30 December 1899, as spreadsheets count. */
function fromSerial(serial: number): Written {
  const days = Math.floor(serial);
  const seconds = Math.round((serial - days) * 86_400);
  const when = Temporal.PlainDateTime.from("1899-12-30T00:00").add({ days, seconds });
  return { day: when.toPlainDate().toString(), time: when.toPlainTime().toString({ smallestUnit: "second" }) };
}

function written(year: number, month: number, day: number, rest: string): Written | undefined {
  const clock = /(\d{1,2})\s*[:hH]\s*(\d{2})(?:\s*:\s*(\d{2}))?(?:[.,]\d+)?\s*([ap]|[صم](?!\p{L}))?/iu.exec(rest);
  const given = Number(clock?.[1] ?? 0);
  const half = clock?.[4]?.toLowerCase();
  const hour = half === undefined ? given : (given % 12) + (half === "p" || half === "م" ? 12 : 0);
  const two = (n: number) => String(n).padStart(2, "0");
  try {
    const date = isHijri(year) ? fromHijri(year, month, day) : Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
    if (!date || date.year < 1900 || date.year > 2200) return undefined;
    const time = Temporal.PlainTime.from(`${two(hour)}:${clock?.[2] ?? "00"}:${clock?.[3] ?? "00"}`);
    const offset = offsetIn(rest);
    return { day: date.toString(), time: time.toString(), ...(offset && { offset }) };
  } catch {
    return undefined;
  }
}

function offsetIn(rest: string): string | undefined {
  if (/\d\s*Z\b/u.test(rest)) return "+00:00";
  const zone = /(?:UTC|GMT|غرينتش|\d)\s*([+-])(\d{1,2}):?(\d{2})?\b/u.exec(rest);
  // Nobody's clock is further from Greenwich: it is something else that stands behind the time.
  if (zone && (Number(zone[2]) > 14 || Number(zone[3] ?? 0) > 59)) return undefined;
  if (zone) return `${zone[1]}${(zone[2] ?? "").padStart(2, "0")}:${zone[3] ?? "00"}`;
  return /\b(UTC|GMT)\b/u.test(rest) ? "+00:00" : undefined;
}
