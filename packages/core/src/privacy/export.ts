/** The purpose lock: a table leaves the console for the programme's own work only, and the cohort's log says who took what, and why. */
import * as z from "zod";
import { fold, phrases, positionOf } from "../kernel/fold.ts";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { tidy } from "../kernel/text.ts";
import type { Outcome } from "../outcome.ts";

export const purposes = ["selection", "follow-up", "gathering", "committee", "rights", "other"] as const;
export type Purpose = (typeof purposes)[number];
export const formats = ["csv", "xlsx"] as const;
export type Format = (typeof formats)[number];

/** Room for what it is for, in characters. */
export const longestWhy = 200;

export const Stated = z.object({
  format: z.enum(formats),
  purpose: z.enum(purposes),
  /** In their own words; needed where the purpose is another one. */
  why: z.string().transform(tidy).pipe(z.string().max(longestWhy)),
});
export type Stated = z.infer<typeof Stated>;

/** Uses that participation in the programme can never serve, as people name them. */
const forbidden = phrases([
  "campagne | electoral | electorale | election | elections | electeurs | vote | scrutin | militant | militants | propagande | parti politique",
  "adhesion | adherent | adherents | cotisation | fichier de membres | liste de membres | carte de membre | prospection | demarchage",
  "campaign | electoral | election | elections | voters | canvassing | membership | political party | fundraising | marketing list",
  "حملة | انتخاب | انتخابات | انتخابية | ناخبين | تصويت | حزب | عضوية | انخراط | منخرطين | لائحة الأعضاء | اشتراكات | دعاية",
]);

/**
 * What is logged before the file leaves. Refuses form-invalid { purpose | format | why }, purpose-locked.
 * @param table name of what is taken
 */
export function exported(table: string, rows: number, input: unknown): Outcome & { stated: Stated } {
  const stated = validated(Stated, input);
  const { format, purpose, why } = stated;
  if (purpose === "other" && why === "") throw new Refusal("form-invalid", { why: "missing" });
  const said = fold(why);
  if (forbidden.some((phrase) => positionOf(phrase, said) >= 0)) throw new Refusal("purpose-locked");
  const facts = { table, format, rows, purpose, ...(why !== "" && { why }) };
  return { stated, put: [], happenings: [{ event: "exported", subject: "", facts }], letters: [] };
}

/**
 * The same for several files in one. Refuses what `exported` refuses.
 * @param subject what it is of, where that is not the cohort
 */
export function packed(table: string, rows: number, input: Readonly<Record<string, string>>, subject = ""): Outcome {
  const { happenings, ...outcome } = exported(table, rows, { purpose: input["purpose"] ?? "", why: input["why"] ?? "", format: "csv" });
  return { ...outcome, happenings: happenings.map((one) => ({ ...one, subject, facts: { ...one.facts, format: "zip" } })) };
}
