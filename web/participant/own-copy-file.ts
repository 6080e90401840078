/** Everything that is kept of oneself, for a spreadsheet: a line a fact, in words. */
import { csvFile, quoted } from "@tamkine/core/kernel/csv";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { bare } from "@tamkine/core/letter/isolate";
import type { LogEntry } from "@tamkine/core/log/log-entry";
import { ownCopyParts } from "./own-copy-parts.ts";
import type { Scene } from "./scene.ts";

/** CSV with three columns: the part, what, and its value. Nothing that was typed is taken for a formula. */
export function ownCopyFile(scene: Scene, letters: readonly Delivery[], log: readonly LogEntry[]): string {
  const { t } = scene;
  const titles = [t("copy.part.title"), t("copy.what"), t("copy.value")];
  const lines = ownCopyParts(scene, letters, log).flatMap(({ title, facts }) => facts.map(([term, value]) => [title, term, value]));
  return csvFile([titles, ...lines].map((cells) => cells.map((cell) => quoted(bare(cell)))));
}
