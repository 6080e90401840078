/** What people of the cohort asked for: help, in confidence, and fewer places. */
import { isAtLeast } from "@tamkine/core/cohort/phase";
import { Card } from "../../design/components.tsx";
import { Named } from "../named.tsx";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";
import { FewFirst } from "./few-first.tsx";
import { SettleHelp, SettlePlaces } from "./settle.tsx";

/** Nothing while nobody asks. */
export function Help({ scene }: { scene: Scene }) {
  const { t, world, language, runs } = scene;
  const asking = world.participants.flatMap(({ id, help }) => (help ? [{ id, help }] : []));
  if (asking.length === 0) return null;
  const { bodies, timeZone } = world.programme;
  return (
    <Card id="help" title={t("console.help.title", { count: asking.length })} main>
      <p class="hint">{t("console.help.confidential")}</p>
      <FewFirst
        scene={scene}
        id="help"
        rows={asking.map(({ id, help }) => (
          <li class="stack-s">
            <p>
              <strong>
                <Named scene={scene} id={id} />
              </strong>{" "}
              <span class="soft small">
                {momentText(help.at, language, timeZone)}
                {help.to !== undefined && ` · ${t("console.help.to", { body: bodies.find((body) => body.id === help.to)?.short ?? "" })}`}
              </span>
            </p>
            {help.about.split("\n\n").map((text) => (
              <p dir="auto">{text}</p>
            ))}
            {runs && <SettleHelp scene={scene} id={id} asked={help.at} swap="#needs" />}
          </li>
        ))}
      />
    </Card>
  );
}

/** Nothing once mentoring is over: nobody is introduced any more. */
export function Places({ scene }: { scene: Scene }) {
  const { t, world, runs } = scene;
  if (isAtLeast(world.cohort.phase, "survey")) return null;
  const asking = world.participants.flatMap(({ id, capacity, wish }) => (wish ? [{ id, capacity, wish }] : []));
  if (asking.length === 0) return null;
  return (
    <Card id="places" title={t("console.places.title", { count: asking.length })} main>
      {runs && <p class="hint">{t("console.places.hint")}</p>}
      <FewFirst
        scene={scene}
        id="places"
        rows={asking.map(({ id, capacity, wish }) => (
          <li class="row spread">
            <span>
              <Named scene={scene} id={id} /> · {t("console.places.change", { from: capacity, to: wish.capacity })}
            </span>
            {runs && <SettlePlaces scene={scene} id={id} asked={wish.at} swap="#needs" />}
          </li>
        ))}
      />
    </Card>
  );
}
