/** The console's pages that are measured, and how many requests each may send for a usual cohort. */
export const pages = [
  "",
  "/applications",
  "/applications/app_mentee-8",
  "/matching",
  "/matching/app_mentee-8",
  "/pairs",
  "/pairs/app_mentee-8/replace",
  "/gatherings",
  "/figures",
  "/figures/pairCompletion",
  "/letters",
  "/dates",
  "/log",
] as const;

/** The first page is opened every evening. */
export const limitOf = (page: string): number => (page === "/" ? 3 : 5);
