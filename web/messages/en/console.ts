/** What the console says. */
import access from "./console/access.ts";
import agenda from "./console/agenda.ts";
import applications from "./console/applications.ts";
import certificates from "./console/certificates.ts";
import committee from "./console/committee.ts";
import course from "./console/course.ts";
import data from "./console/data.ts";
import exports from "./console/export.ts";
import figures from "./console/figures.ts";
import frame from "./console/frame.ts";
import files from "./console/files.ts";
import gatherings from "./console/gatherings.ts";
import identity from "./console/identity.ts";
import imports from "./console/imports.ts";
import kept from "./console/kept.ts";
import letters from "./console/letters.ts";
import matching from "./console/matching.ts";
import next from "./console/next.ts";
import pairs from "./console/pairs.ts";
import programmes from "./console/programmes.ts";
import rehearsal from "./console/rehearsal.ts";
import report from "./console/report.ts";
import paper from "./console/report-paper.ts";
import survey from "./console/survey.ts";
import testimonials from "./console/testimonials.ts";
import today from "./console/today.ts";

export default {
  ...access,
  ...agenda,
  ...applications,
  ...certificates,
  ...committee,
  ...course,
  ...data,
  ...exports,
  ...figures,
  ...frame,
  ...files,
  ...gatherings,
  ...identity,
  ...imports,
  ...kept,
  ...letters,
  ...matching,
  ...next,
  ...pairs,
  ...programmes,
  ...rehearsal,
  ...report,
  ...paper,
  ...survey,
  ...testimonials,
  ...today,
};
