/** The report's files. */
import type { Report } from "@tamkine/core/report/report";
import * as z from "zod";

export const FileName = z.enum(["report-fr.pdf", "report-ar.pdf", "report-en.pdf", "report.xlsx", "report.json"]);
export type FileName = z.infer<typeof FileName>;

export const types = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
} as const;

/** What it is called where it is kept: of which cohort, and of which day when it is not final. */
export const fileName = (name: FileName, { cohort, on, provisional }: Report): string =>
  name.replace("report", `report-${cohort}${provisional ? `-${on}` : ""}`);
