/** Who signed up, and once there are pairs how they are. */
import { type HeadCount, healthStates } from "@tamkine/core/kpi/head-count";
import type { Role } from "@tamkine/core/programme/programme";
import { Card, LinkButton } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

interface Standing {
  scene: Scene;
  people: HeadCount;
}

export function Standing({ scene, people }: Standing) {
  return scene.world.cohort.published ? <Pairs scene={scene} people={people} /> : <SignUps scene={scene} people={people} />;
}

const statuses = ["submitted", "accepted", "waitlisted", "declined", "unverified", "withdrawn"] as const;

function SignUps({ scene: { t }, people }: Standing) {
  const count = (role: Role, status: (typeof statuses)[number]) => people.applications[status][role];
  const shown = statuses.filter((status, i) => i === 0 || count("mentor", status) + count("mentee", status) > 0);
  return (
    <Card title={t("console.today.numbers")}>
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
              <th scope="row">{t(`status.${status}`)}</th>
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
  const rows: [string, number][] = [
    ...healthStates.map((state): [string, number] => [t(`console.health.${state}`), health[state]]),
    [t("console.today.activeMentors"), active.mentor],
    [t("console.today.activeMentees"), active.mentee],
  ];
  return (
    <Card title={t("console.pairs.live", { count: live })}>
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
