/** Who may be the same person, on this person's page. */
import type { Application } from "@tamkine/core/application/application";
import { doublesOf } from "@tamkine/core/application/doubles";
import { againstMerging } from "@tamkine/core/application/merge";
import { Badge, Card } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";
import { tones } from "./list.tsx";

/** A telephone that everybody shares says little: a few are enough to see that. */
const shown = 5;

/** Nothing where nobody is like them. */
export function Doubles({ scene: { t, base, world, runs, organiser }, application }: { scene: Scene; application: Application }) {
  const doubles = doublesOf(world.applications, application);
  if (doubles.length === 0) return null;
  const hidden = doubles.length - shown;
  return (
    <Card title={t("console.doubles.title")}>
      <p class="soft">{t("console.doubles.explained")}</p>
      <ul class="list">
        {doubles.slice(0, shown).map(({ id, because }) => {
          const other = world.applications.find((one) => one.id === id);
          return (
            other && (
              <li class="row spread">
                <span>
                  <a href={`${base}/applications/${id}`}>
                    <bdi>{other.form.name}</bdi>
                  </a>{" "}
                  <span class="soft">
                    {[t(`role.${other.role}`), ...because.map((one) => t(`console.doubles.${one}`))].join("\u00a0· ")}
                  </span>
                </span>
                <span class="row">
                  <Badge tone={tones[other.status]}>{t(`status.${other.status}`)}</Badge>
                  <a href={`${base}/applications/compare?with=${application.id}.${id}`}>{t("console.doubles.compare")}</a>
                  {runs && !againstMerging(world, application, other, organiser) && (
                    <a href={`${base}/applications/${application.id}/merge/${id}`}>{t("console.merge.link")}</a>
                  )}
                </span>
              </li>
            )
          );
        })}
      </ul>
      {hidden > 0 && <p class="soft">{t("console.doubles.others", { count: hidden })}</p>}
    </Card>
  );
}
