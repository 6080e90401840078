/** The order of a cohort's steps, taken from its state machine by scripts/course.ts; not to be edited. */
import type { Stop } from "./stop.ts";

export const stops: readonly Stop[] = [
  { step: "draft", waits: true, next: ["intake"], back: null, cancels: true },
  { step: "intake", waits: true, next: ["quorum"], back: null, cancels: true },
  { step: "quorum", waits: true, next: ["selection"], back: "intake", cancels: true },
  { step: "selection", waits: true, next: ["propose"], back: null, cancels: true },
  { step: "propose", waits: false, next: ["approval"], back: null, cancels: true },
  { step: "approval", waits: true, next: ["publish"], back: "propose", cancels: true },
  { step: "publish", waits: false, next: ["pairs", "gatherings"], back: "approval", cancels: true },
  { step: "pairs", waits: true, next: ["survey"], back: null, cancels: false },
  { step: "gatherings", waits: true, next: ["survey"], back: null, cancels: false },
  { step: "survey", waits: true, next: ["closeout"], back: null, cancels: true },
  { step: "closeout", waits: true, next: ["closed"], back: null, cancels: true },
];
