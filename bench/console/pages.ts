/** The console's pages that are measured, and how many requests each may send for a usual cohort. */
export const pages = [
  "",
  "/applications",
  "/applications/app_mentee-8",
  "/applications/compare?with=app_mentee-1.app_mentee-2",
  "/matching",
  "/matching/app_mentee-8",
  "/pairs",
  "/pairs/pair_3",
  "/pairs/pair_3/nudge",
  "/pairs/app_mentee-8/replace",
  "/gatherings",
  "/gatherings/2026-04",
  "/gatherings/2026-04/presence",
  "/figures",
  "/figures/pairCompletion",
  "/figures/survey",
  "/letters",
  "/letters/calendar",
  "/letters/dlv_3_0",
  "/course",
  "/dates",
  "/dates/move?milestone=mentoringEnds&day=2026-06-08",
  "/log",
] as const;

/** The first page is opened every evening. */
export const limitOf = (page: string): number => (page === "/" ? 3 : 5);
