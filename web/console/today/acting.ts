/** What the parts of Today are given to show a decision that waits. */
import type { OpenDecision } from "@tamkine/core/kpi/figures/open-decisions";
import type { HeadCount } from "@tamkine/core/kpi/head-count";
import type { Scene } from "../scene.ts";

export interface Acting {
  scene: Scene;
  decision: OpenDecision;
  people: HeadCount;
  /** For pairs without a mentor, or without an answer: whom to introduce. */
  offers: ReadonlyMap<string, string>;
}
