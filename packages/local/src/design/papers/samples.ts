/** Every paper there is to look at, by name. */
import type { Language } from "@tamkine/core/kernel/text";
import type { Paper } from "@tamkine/core/paper/paper";
import { type Bearer, sampleBearers, sampleCertificate, sampleShare } from "./certificates.ts";
import { sampleReport, type SampleReport, sampleReports } from "./reports.ts";

export type SampleId = `report-${SampleReport}` | `certificate-${Bearer | "draft"}` | `share-${Bearer}`;

export interface Sample {
  id: SampleId;
  group: Paper["paper"];
  /** What is to be looked at in it. */
  shows: SampleReport | Bearer | "draft";
  /** What it is printed as. */
  type: "pdf" | "png";
  paper(language: Language): Promise<Paper>;
}

export const samples: readonly Sample[] = [
  ...sampleReports.map(
    (name): Sample => ({
      id: `report-${name}`,
      group: "report",
      shows: name,
      type: "pdf",
      paper: async (language) => sampleReport(name, language),
    }),
  ),
  ...sampleBearers.map(
    (name): Sample => ({
      id: `certificate-${name}`,
      group: "certificate",
      shows: name,
      type: "pdf",
      paper: (language) => sampleCertificate(name, language),
    }),
  ),
  {
    id: "certificate-draft",
    group: "certificate",
    shows: "draft",
    type: "pdf",
    paper: (language) => sampleCertificate("latin", language, true),
  },
  ...sampleBearers.map(
    (name): Sample => ({
      id: `share-${name}`,
      group: "share",
      shows: name,
      type: "png",
      paper: (language) => sampleShare(name, language),
    }),
  ),
];
