/** The pulse: how it goes, in one click. */
import { openPulse } from "@tamkine/core/survey/pulse";
import { Beside, idsOf } from "../../design/about-field.tsx";
import { Button, Card } from "../../design/components.tsx";
import { typed } from "../../form/entry.ts";
import { PostForm } from "../../form/post-form.tsx";
import { entryOf, type Scene } from "../scene.ts";

const moods = [1, 2, 3, 4, 5] as const;

/** The pulse by itself, to change one's answer. Nothing while none is open, and for whoever is in no pair now. */
export function PulseCard({ scene }: { scene: Scene }) {
  const { t, personal, now } = scene;
  // Whose pair is over has nothing to say of it until the next, and gets no letter about it either.
  if (!openPulse(personal.cohort, personal.programme, now) || !personal.participant) return null;
  if (!personal.pairs.some(({ pair }) => pair.state.is === "active")) return null;
  return (
    <Card title={t("pulse.title")} id="pulse">
      <Moods scene={scene} />
    </Card>
  );
}

/** A button for each answer, and who sees it. Nothing for whoever does not take part. */
export function Moods({ scene }: { scene: Scene }) {
  const { t, base, personal, now } = scene;
  const which = openPulse(personal.cohort, personal.programme, now);
  if (which === undefined || !personal.participant) return null;
  const given = personal.pulses.find((pulse) => pulse.which === which);
  const mood = typed(entryOf(scene, "pulse"), "mood");
  const { id, described } = idsOf(mood);
  return (
    <>
      <p class="soft">{t(given ? "pulse.thanks" : "pulse.hint")}</p>
      <Beside about={mood} label={t("pulse.title")} />
      <PostForm action={`${base}/pulse`}>
        <input type="hidden" name="which" value={which} />
        <div class="moods" role="group" aria-label={t("pulse.legend")} id={id} aria-describedby={described}>
          {moods.map((mood) => (
            <Button
              small
              kind={given?.mood === mood ? "main" : "quiet"}
              pressed={given && given.mood === mood}
              name="mood"
              value={String(mood)}
            >
              {t(`pulse.${mood}`)}
            </Button>
          ))}
        </div>
      </PostForm>
    </>
  );
}
