/** A letter to the person behind an application. */
import type { LetterId } from "../letter/catalogue.ts";
import type { Occasion } from "../outcome.ts";
import type { Application } from "./application.ts";

/** @param occasion as the catalogue says; what follows "#" only makes it unique */
export function toApplicant(
  { id, language }: Pick<Application, "id" | "language">,
  letter: LetterId,
  occasion = "",
  facts?: Record<string, string>,
): Occasion {
  return { letter, to: { is: "applicant", id }, language, occasion, ...(facts && { facts }) };
}
