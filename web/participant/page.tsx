/** The personal page as a whole: what is next first, then one's pair, meetings, gatherings, and what one can change. */
import { nextStep } from "@tamkine/core/participant/personal";
import { isOver, phases } from "@tamkine/core/cohort/phase";
import { Notice, Steps } from "../design/components.tsx";
import { type Key, texts } from "../i18n.ts";
import { show } from "../layout.tsx";
import { isolated } from "../phrase.ts";
import { asksAfter, comingFor } from "./coming.ts";
import { AgreeCard } from "./parts/agree-card.tsx";
import { CertificateCard } from "./parts/certificate-card.tsx";
import { Failed, statusFor } from "./parts/failed.tsx";
import { Gatherings } from "./parts/gatherings.tsx";
import { Guide } from "./parts/guide.tsx";
import { LeftOpen } from "./parts/left-open.tsx";
import { MovingReturned, movingText } from "./parts/moving.tsx";
import { Next } from "./parts/next.tsx";
import { NextCard } from "./parts/next-cohort.tsx";
import { NowAndThen } from "./parts/now-and-then.tsx";
import { Pairs } from "./parts/pairs.tsx";
import { isPlanning } from "./parts/plan-meeting.tsx";
import { PulseCard } from "./parts/pulse.tsx";
import { SurveyCard } from "./parts/survey-card.tsx";
import { isAsked, TestimonialCard, TestimonialLink } from "./parts/testimonial-card.tsx";
import { loadElsewhere, type Scene } from "./scene.ts";

export async function personalPage(given: Scene) {
  const next = nextStep(given.personal, given.now);
  const planning = given.personal.pairs.filter(({ pair }) => isPlanning(given, next, pair)).map(({ pair }) => pair.id);
  const [elsewhere, coming] = await Promise.all([loadElsewhere(given, planning), asksAfter(given.personal) ? comingFor(given) : undefined]);
  const scene = { ...given, personal: elsewhere };
  const { c, t, personal, base } = scene;
  const { programme, application } = personal;
  const gone = next.step === "withdrawn" || next.step === "left";
  return show(
    c,
    { title: t("me.title"), programme, home: base, path: base },
    <div class="stack-l">
      <Failed scene={scene}>
        <div class="stack">
          <Said scene={scene} />
          {!gone && <MovingReturned scene={scene} />}
          <div>
            <h1>{t("me.hello", { name: isolated(application.form.name) })}</h1>
            {/* Several pages may be open on one phone: of another cohort, of a brother or a sister. */}
            <p class="small soft">{t(`me.as.${application.role}`, { cohort: isolated(application.cohort) })}</p>
          </div>
          <Next scene={scene} next={next} />
          <Guide scene={scene} />
        </div>
        {next.step === "left" && <LeftOpen scene={scene} />}
        {!gone && (
          <>
            {next.step === "check-in" && <Gatherings scene={scene} />}
            <AgreeCard scene={scene} next={next} />
            <CertificateCard scene={scene} />
            <TestimonialCard scene={scene} />
            <NextCard scene={scene} coming={coming !== undefined} />
            <Pairs scene={scene} next={next} />
            <SurveyCard scene={scene} />
            {next.step !== "pulse" && <PulseCard scene={scene} />}
            {next.step !== "check-in" && <Gatherings scene={scene} />}
            <Progress scene={scene} />
          </>
        )}
        <NowAndThen scene={scene} />
        <div class="stack-s small soft">
          <TestimonialLink scene={scene} />
          <p>{t("me.private")}</p>
        </div>
      </Failed>
    </div>,
    statusFor(scene),
  );
}

/** What was just done. */
function Said({ scene }: { scene: Scene }) {
  const { c, t, attempt, base } = scene;
  const { moving } = scene.personal.application;
  if (attempt) return null;
  const key = `done.${c.req.query("done") ?? ""}`;
  if (!Object.hasOwn(texts.fr, key)) return null;
  // What came back stands below.
  if (key === "done.address" && moving?.returnedAt !== undefined) return null;
  if (key === "done.address" && moving)
    return (
      <Notice tone="good" live>
        <p>{movingText(scene, moving)}</p>
      </Notice>
    );
  return (
    <Notice tone="good" live>
      <p>{t(key as Key, { role: scene.personal.application.role })}</p>
      {key === "done.survey" && isAsked(scene) && !scene.personal.testimonial && (
        <p>
          <a href={`${base}/testimonial`}>{t("testimonial.afterSurvey")}</a>
        </p>
      )}
    </Notice>
  );
}

const stages = phases.filter((phase) => phase !== "draft" && !isOver(phase));

function Progress({ scene: { t, personal } }: { scene: Scene }) {
  const { phase } = personal.cohort;
  if (isOver(phase)) return null;
  return (
    <section class="stack-s">
      <h2 class="small-title">{t("me.progress")}</h2>
      <Steps
        label={t("me.progress")}
        steps={stages.map((stage) => t(`phase.${stage}`))}
        current={stages.findIndex((stage) => stage === phase)}
      />
    </section>
  );
}
