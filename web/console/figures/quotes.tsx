/** Words that mentees let their mentors read, before they leave with the letters of thanks: whose they are, and for whom, is not said. */
import type { CohortRef } from "@tamkine/core/kernel/item";
import { mayHoldBack, passedOn } from "@tamkine/core/survey/quotes";
import type { World } from "@tamkine/core/world";
import type { Deps } from "../../context.ts";
import { Badge, Button, Card } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import type { Scene } from "../scene.ts";

/** The address of one leads to nobody. */
const quoteId = ({ ids }: Pick<Deps, "ids">, { programme, cohort }: CohortRef, participant: string): string =>
  ids.derive("quo", programme, cohort, participant);

/** Whose words an address means; "" for nobody's. */
export const whoseQuote = (deps: Pick<Deps, "ids">, world: Pick<World, "cohort" | "answers">, quote: string): string =>
  passedOn(world).find(({ participant }) => quoteId(deps, world.cohort, participant) === quote)?.participant ?? "";

export function Quotes({ scene }: { scene: Scene }) {
  const { t, deps, world, base, runs } = scene;
  const all = passedOn(world);
  if (all.length === 0) return null;
  const may = mayHoldBack(world);
  return (
    <Card title={t("console.quotes.title")} id="quotes">
      <p>{t(may ? "console.quotes.text" : "console.quotes.gone")}</p>
      <ul class="words">
        {all.map(({ participant, answers, heldBack = false }) => (
          <li class="stack-s">
            <p class="lines" dir="auto">
              {answers.best}
            </p>
            {heldBack && <Badge tone="warn">{t("console.quotes.held")}</Badge>}
            {runs && may && (
              <PostForm action={`${base}/figures/survey/quotes/${quoteId(deps, world.cohort, participant)}`} data-swap="#quotes">
                <input type="hidden" name="held" value={heldBack ? "" : "yes"} />
                <Button kind="quiet" small>
                  {t(heldBack ? "console.quotes.release" : "console.quotes.hold")}
                  <span class="unseen"> {answers.best.slice(0, 60)}</span>
                </Button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
