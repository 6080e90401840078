/** What is printed: everything a paper says, as data in its reader's language. Printing adds no word and decides nothing. */
import * as z from "zod";
import { CertificatePaper, SharePaper } from "./certificate-paper.ts";
import { LogoPaper } from "./logo-paper.ts";
import { ReportPaper } from "./report-paper.ts";

export const Paper = z.discriminatedUnion("paper", [ReportPaper, CertificatePaper, SharePaper, LogoPaper]);
export type Paper = z.infer<typeof Paper>;
