/** What others did to the proposal between the moment a form was shown and the moment it was sent. */
import { Notice } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";
import { byWhom } from "../by-whom.ts";

const events = ["matches-proposed", "match-locked", "match-banned", "constraint-waived", "ruling-lifted", "matches-approved"] as const;
type Event = (typeof events)[number];

/** So many of the log's lines are looked through. */
const newest = 100;

/** Read only for somebody who came too late. Nothing for everybody else. */
export async function Meanwhile({ scene }: { scene: Scene }) {
  const { t, deps, ref, world, refusal, typed, language } = scene;
  if (refusal?.code !== "changed-meanwhile") return null;
  // Each change of the proposal has one version more, and lines of its own in the log.
  const acts = Math.max(1, (world.proposal?.version ?? 0) - Number(typed?.["version"] ?? 0));
  const [{ entries }, names] = await Promise.all([deps.store.logPart(ref, { most: newest }), byWhom(scene)]);
  const lines = entries.toReversed().filter((entry) => events.some((one) => one === entry.event));
  const moments = [...new Set(lines.map(({ at, by }) => `${at} ${by}`))].slice(-acts);
  const late = lines.filter(({ at, by }) => moments.includes(`${at} ${by}`));
  if (late.length === 0) return null;
  return (
    <Notice tone="warn" title={t("console.meanwhile.title")}>
      <ul>
        {late.map(({ at, by, event, subject, facts }) => (
          <li>
            {t(`console.meanwhile.${event as Event}`, {
              who: isolated(names(by)),
              when: momentText(at, language, world.programme.timeZone),
              subject: isolated(nameOf(world, subject)),
              mentor: isolated(nameOf(world, String(facts["mentor"] ?? ""))),
              round: String(facts["round"] ?? ""),
            })}
          </li>
        ))}
      </ul>
      <p>{t("console.meanwhile.look")}</p>
    </Notice>
  );
}
