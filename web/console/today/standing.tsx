/** Who signed up, and once there are pairs how they are; each line leads to those it counts. */
import { type HeadCount, healthStates } from "@tamkine/core/kpi/head-count";
import type { Role } from "@tamkine/core/programme/programme";
import type { Child } from "hono/jsx";
import { Card, LinkButton } from "../../design/components.tsx";
import { addressOf } from "../../design/slice.ts";
import type { Scene } from "../scene.ts";

interface Standing {
  scene: Scene;
  people: HeadCount;
}

export function Standing({ scene, people }: Standing) {
  const { phase, published } = scene.world.cohort;
  // How pairs are is of no use once they have ended; the figures say what they came to.
  if (phase === "survey" || phase === "closeout" || phase === "closed") return null;
  return published && phase !== "cancelled" ? <Pairs scene={scene} people={people} /> : <SignUps scene={scene} people={people} />;
}

const statuses = ["submitted", "accepted", "waitlisted", "declined", "unverified", "withdrawn"] as const;

function SignUps({ scene: { t, base }, people }: Standing) {
  const count = (role: Role, status: (typeof statuses)[number]) => people.applications[status][role];
  const shown = statuses.filter((status, i) => i === 0 || count("mentor", status) + count("mentee", status) > 0);
  return (
    <Card id="standing" title={t("console.today.numbers")}>
      <table class="counts">
        <caption class="unseen">{t("console.today.numbers")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" class="number">
              {t("role.mentors")}
            </th>
            <th scope="col" class="number">
              {t("role.mentees")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((status) => (
            <tr>
              <th scope="row">
                <a href={`${addressOf(`${base}/applications`, { role: "all", status })}#list`}>{t(`status.${status}`)}</a>
              </th>
              <td class="number">{count("mentor", status)}</td>
              <td class="number">{count("mentee", status)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Pairs({ scene: { t, base }, people: { live, health, active } }: Standing) {
  const rows: [name: Child, count: number][] = [
    ...healthStates
      .filter((state) => health[state] > 0)
      .map((state): [Child, number] => [
        <a href={`${addressOf(`${base}/pairs`, { state })}#pairs`}>{t(`console.health.${state}`)}</a>,
        health[state],
      ]),
    [t("console.today.activeMentors"), active.mentor],
    [t("console.today.activeMentees"), active.mentee],
  ];
  return (
    <Card id="standing" title={t("console.pairs.live", { count: live })}>
      <table class="counts">
        <caption class="unseen">{t("console.pairs.title")}</caption>
        <tbody>
          {rows.map(([name, count]) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="row">
        <LinkButton kind="quiet" small href={`${base}/pairs`}>
          {t("console.section.pairs")}
        </LinkButton>
        <LinkButton kind="quiet" small href={`${base}/figures`}>
          {t("console.section.figures")}
        </LinkButton>
      </p>
    </Card>
  );
}
