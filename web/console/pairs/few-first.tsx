/** What something is to be done about, in rows: of a large cohort the first few, for the list of pairs stands below them. */
import type { Child } from "hono/jsx";
import { More } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

/** As many as Today shows of a kind. */
const few = 5;

interface FewFirstProps {
  scene: Scene;
  /** Of the card that they stand in. */
  id: string;
  /** Each an element of a list. */
  rows: readonly Child[];
}

/** The others are folded: a single one would take no more room than the way to it. */
export function FewFirst({ scene: { t, refusal }, id, rows }: FewFirstProps) {
  const shown = rows.length <= few + 1 ? rows.length : few;
  return (
    <>
      <ul class="list">{rows.slice(0, shown)}</ul>
      {rows.length > shown && (
        <More title={t("console.pairs.others", { count: rows.length - shown })} plain id={`${id}-others`} open={refusal !== undefined}>
          <ul class="list">{rows.slice(shown)}</ul>
        </More>
      )}
    </>
  );
}
