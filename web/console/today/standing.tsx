/** Who signed up, and once there are pairs how they are. */
import { pairHealth } from "@tamkine/core/pairing/health";
import { isLive } from "@tamkine/core/pairing/sides";
import type { Role } from "@tamkine/core/programme/programme";
import { Card, LinkButton } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

export function Standing({ scene }: { scene: Scene }) {
  return scene.world.pairs.length > 0 ? <Pairs scene={scene} /> : <SignUps scene={scene} />;
}

const statuses = ["submitted", "accepted", "waitlisted", "declined", "unverified", "withdrawn"] as const;

function SignUps({ scene: { t, world } }: { scene: Scene }) {
  const count = (role: Role, status: string) => world.applications.filter((one) => one.role === role && one.status === status).length;
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

const states = ["call", "nudge", "paused", "early", "on-track"] as const;

function Pairs({ scene: { t, world, now, base } }: { scene: Scene }) {
  const live = world.pairs.filter(isLive).map((pair) => pairHealth(world, pair, now).state);
  const people = (role: Role) => world.participants.filter((one) => one.role === role && one.state.is === "active").length;
  const rows: [string, number][] = [
    ...states.map((state): [string, number] => [t(`console.health.${state}`), live.filter((one) => one === state).length]),
    [t("console.today.activeMentors"), people("mentor")],
    [t("console.today.activeMentees"), people("mentee")],
  ];
  return (
    <Card title={t("console.pairs.live", { count: live.length })}>
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
