/** What holds for every subject: it is all that is seen of a letter on a locked phone. */
import { expect, test } from "vitest";
import { sayDay, sayMoment } from "../../kernel/say.ts";
import { languages } from "../../kernel/text.ts";
import { bare } from "../isolate.ts";
import { partText } from "./phrases.ts";
import { letterIds, sampleOf } from "../samples.ts";
import { valuesOf } from "../writing/values.ts";

/** As many characters as a phone shows of it in two lines. */
const longest = 60;

/** Who reads it, and what has happened to what it is about. */
const kinds = [
  { role: "mentor", moved: "no", change: "planned", again: "no", waits: "no", state: "ready" },
  { role: "mentee", moved: "yes", change: "moved", again: "yes", waits: "yes", state: "taken" },
  { role: "mentor", moved: "no", change: "reminder", again: "no", waits: "no", state: "failed" },
  { role: "mentee", moved: "no", change: "cancelled", again: "no", waits: "no", state: "ready" },
] as const;

/** Each subject with the longest date there is, to each kind of reader. */
const subjects = languages.flatMap((language) => {
  const day = sayDay(language, "2026-09-30", { weekday: false, year: false });
  const when = sayMoment(language, "2026-09-30T17:30:00Z", "Africa/Casablanca", { year: false });
  const long = { dueShort: day, dayShort: day, signUpBy: day, until: sayDay(language, "2026-09-30", { year: false }), when };
  return letterIds.flatMap((letter) =>
    kinds.map(({ role, ...kind }) => {
      const context = sampleOf(letter, language, role);
      const values = valuesOf(context);
      const others = Object.fromEntries(Object.entries({ ...long, ...kind }).filter(([name]) => name in values));
      return { at: `${language} ${letter} ${role}`, said: bare(partText(context, "subject", { ...values, ...others })) };
    }),
  );
});

const faults = (fault: (said: string) => boolean) => subjects.filter(({ said }) => fault(said));

test("a subject fits a phone, whatever the date", () => {
  expect(subjects.length).toBeGreaterThan(600);
  expect(faults((said) => said.length > longest)).toEqual([]);
});

test("a subject is no sentence with a full stop, shouts nothing and leaves nothing open", () => {
  expect(faults((said) => /[.!…{}]$|!|[A-ZÀ-Þ]{3,}/u.test(said) || said !== said.trim())).toEqual([]);
});
