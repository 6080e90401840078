/** Founding a programme. */
import * as z from "zod";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Act, Outcome } from "../outcome.ts";
import { unsoundBodies } from "./body.ts";
import { Programme } from "./programme.ts";
import { isTimeZone } from "./zone.ts";

/** By settings alone, without code. Refuses form-invalid { [path]: code }. */
export function foundProgramme(settings: unknown, act: Act): Outcome {
  const given = z.looseObject({}).safeParse(settings);
  const programme = validated(Programme, { ...given.data, kind: "programme", version: 0, logo: null });
  if (!isTimeZone(programme.timeZone)) throw new Refusal("form-invalid", { timeZone: "invalid" });
  if (!programme.languages.includes(programme.language)) throw new Refusal("form-invalid", { languages: "not-offered" });
  const unsound = unsoundBodies(programme.bodies);
  if (unsound !== undefined) throw new Refusal("form-invalid", { bodies: unsound });
  if (programme.rules.months.min > programme.rules.months.max) throw new Refusal("form-invalid", { "rules.months": "invalid" });
  return { put: [programme], happenings: [{ event: "programme-founded", subject: programme.id, facts: { by: act.by } }], letters: [] };
}
