/** Mentors who are not possible for a mentee, what stands in the way, and the way to a waiver where one thing does. */
import type { Constraint } from "@tamkine/core/matching/proposal";
import { LinkButton, More } from "../../design/components.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { listed } from "./listed.ts";
import { isOpen } from "./open.ts";

interface ClosedProps {
  scene: Scene;
  mentee: string;
  closed: readonly { mentor: string; by: Constraint[] }[];
}

/** So many are named, those with the least in the way first. */
const shown = 20;

/** Nothing where all are possible. Only the nearest to it are named. */
export function Closed({ scene, mentee, closed }: ClosedProps) {
  const { t, world, base } = scene;
  if (closed.length === 0) return null;
  const nearest = closed.toSorted((a, b) => a.by.length - b.by.length).slice(0, shown);
  return (
    <More title={t("console.match.closed", { count: closed.length })} id="closed">
      <ul class="list">
        {nearest.map(({ mentor, by }) => {
          const [only, ...more] = by;
          // A place is asked of the mentor, and what organisers keep apart they let go by lifting their ruling.
          const waivable = only && more.length === 0 && only !== "capacity" && only !== "ban";
          return (
            <li class="row spread">
              <span>
                <bdi>{nameOf(world, mentor)}</bdi>{" "}
                <span class="hint">{by.map((one) => t(`console.constraint.${one}`)).join("\u00a0· ")}</span>
              </span>
              {isOpen(scene) && waivable && (
                <LinkButton kind="quiet" small href={`${base}/matching/${mentee}/waive/${mentor}${listed(scene, { constraint: only })}`}>
                  {t("console.match.waive")}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
    </More>
  );
}
