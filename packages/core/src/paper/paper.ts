/** What is printed: everything a paper says, as data in its reader's language. Printing adds no word and decides nothing. */
import * as z from "zod";
import { ReportPaper } from "./report-paper.ts";

export const Paper = z.discriminatedUnion("paper", [ReportPaper]);
export type Paper = z.infer<typeof Paper>;
