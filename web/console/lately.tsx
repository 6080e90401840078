/** What others did about something between the moment it was shown and the moment somebody decided on it, as the log tells it. */
import type { Key } from "../i18n.ts";
import { Notice } from "../design/components.tsx";
import { isolated } from "../phrase.ts";
import { byWhom } from "./by-whom.ts";
import type { Scene } from "./scene.ts";
import { momentText } from "./when.ts";

/** So many of the log's lines are looked through, and so many told. */
const [newest, told] = [100, 3];

interface LatelyProps {
  scene: Scene;
  /** Ids of what was decided on. */
  subjects: readonly string[];
  /** What may have come between. */
  events: readonly string[];
}

/** Read only for somebody who came too late. Nothing for everybody else. */
export async function Lately({ scene, subjects, events }: LatelyProps) {
  const { t, deps, ref, refusal, language, world } = scene;
  if (!refusal || !["changed-meanwhile", "wrong-state", "already-decided"].includes(refusal.code)) return null;
  const [{ entries }, names] = await Promise.all([deps.store.logPart(ref, { most: newest }), byWhom(scene)]);
  const late = entries.filter(({ event, subject }) => events.includes(event) && subjects.includes(subject)).slice(0, told);
  if (late.length === 0) return null;
  return (
    <Notice tone="warn" title={t("console.meanwhile.title")}>
      <ul>
        {late.map(({ at, by, event }) => (
          <li>
            {t(`console.event.${event}` as Key)} · {isolated(names(by))} · {momentText(at, language, world.programme.timeZone)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
