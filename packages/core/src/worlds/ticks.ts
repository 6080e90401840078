/** Ticked consent boxes for tests. */
import type { Ticks } from "../application/sign-up.ts";

/** What has to be ticked is, what may be is not. */
export const someTicks = (said: Partial<Ticks> = {}): Ticks => ({
  charter: true,
  processing: true,
  sharing: true,
  contact: false,
  abroad: true,
  testimonial: false,
  ...said,
});
