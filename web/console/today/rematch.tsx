/** Another mentor for someone: the best one with a place and nothing against it, and what introducing them would do, one click away. */
import { lazy } from "@tamkine/core/kernel/lazily";
import { candidatesIn, isPossible } from "@tamkine/core/matching/candidates";
import type { Pair } from "@tamkine/core/pairing/pair";
import { unansweredBy } from "@tamkine/core/pairing/sides";
import type { World } from "@tamkine/core/world";
import { LinkButton } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import { Named } from "../named.tsx";
import { nameOf } from "../names.ts";
import { Why } from "../pairs/why.tsx";
import type { Acting } from "./acting.ts";

/** @param acting with the best mentor for each, worked out once for all who wait */
export function Rematch({ scene, decision: { id }, offers }: Acting) {
  const { t, world, base } = scene;
  const pair = world.pairs.find((one) => one.id === id);
  if (!pair) return null;
  const { mentee, state } = pair;
  const best = offers.get(id);
  const names = { mentee: isolated(nameOf(world, mentee)) };
  const missing = unansweredBy(pair) ?? "both";
  const unanswered = world.pairs.filter((one) => one.mentee === mentee && one.acceptedAt.mentee === null && !isRefused(one)).length;
  // One more mentor would wait as the others do: first somebody finds out whether the mentee is still there.
  const callFirst = state.is !== "ended" && missing !== "mentor" && unanswered > 1;
  return (
    <div class="wide stack-s" data-missing={state.is === "ended" ? undefined : missing}>
      <p>
        <strong>
          <Named scene={scene} id={id} />
        </strong>
        <br />
        <span class="soft small">{state.is === "ended" ? t("console.rematch.ended") : t("console.pairs.unanswered", { missing })}</span>
      </p>
      <Why t={t} state={state} />
      {callFirst && <p class="soft">{t("console.rematch.again", { ...names, count: unanswered })}</p>}
      <div class="row">
        {callFirst && (
          <LinkButton small href={`${base}/applications/${mentee}`}>
            {t("console.rematch.call", names)}
          </LinkButton>
        )}
        {best !== undefined && (
          <LinkButton kind={callFirst ? "quiet" : "main"} small href={`${base}/pairs/${mentee}/replace/${best}?from=today`}>
            {t("console.rematch.best", { mentor: isolated(nameOf(world, best)) })}
          </LinkButton>
        )}
        <LinkButton kind="quiet" small href={`${base}/pairs/${mentee}/replace?from=today`}>
          {t(best === undefined ? "console.pairs.findMentor" : "console.rematch.others")}
        </LinkButton>
      </div>
    </div>
  );
}

const isRefused = ({ state }: Pair): boolean => state.is === "ended" && state.why === "refused";

/**
 * The best mentor with a place for each of these pairs, by the pair's id. A place that is offered to one is not offered to the next;
 * who is left without has to be looked for.
 */
export function offersFor(world: World, pairs: readonly string[]): Map<string, string> {
  const offers = new Map<string, string>();
  const candidates = lazy(() => candidatesIn(world));
  const given = (mentor: string) => [...offers.values()].filter((one) => one === mentor).length;
  for (const id of pairs) {
    const mentee = world.pairs.find((pair) => pair.id === id)?.mentee ?? "";
    const best = candidates()(mentee).find((one) => isPossible(one) && one.free > given(one.mentor));
    if (best) offers.set(id, best.mentor);
  }
  return offers;
}
