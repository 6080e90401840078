/** One meeting of the committee: when, who, what was to be spoken of, what was said, and what was decided. */
import { type Amendment, isVoid, room, stateOf } from "@tamkine/core/committee/committee";
import { sayList } from "@tamkine/core/kernel/say";
import type { Organiser } from "@tamkine/core/access/organiser";
import { may } from "@tamkine/core/access/policy";
import { dayOf } from "@tamkine/core/kernel/time";
import { type Ctx, type Deps } from "../../context.ts";
import { Back, Button, Card, Facts, LinkButton, More, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { tooLong } from "../../form/room.ts";
import { consolePage } from "../frame.tsx";
import { organiserOf } from "../session.ts";
import { seenText } from "../seen.ts";
import { dayText, momentText } from "../when.ts";
import type { Sitting } from "./act.ts";
import { AgendaForm } from "./agenda-form.tsx";
import { Decisions } from "./decisions.tsx";
import { PlanForm, RecordForm, StrikeForm, type Tried } from "./form.tsx";
import { Joint, seatsText } from "./overview.tsx";

const pathOf = ({ programme, meeting }: Pick<Sitting, "programme" | "meeting">): string =>
  `/console/${programme.id}/committee/${meeting.id}`;

export async function meetingPage(c: Ctx, deps: Deps, sitting: Sitting, tried: Tried = {}) {
  const t = c.get("t");
  const { programme, meeting } = sitting;
  const runs = may(organiserOf(c), "run", programme.id);
  const organisers = runs ? await deps.store.organisers(programme.id) : [];
  const state = stateOf(meeting);
  const agenda = tried.typed?.["agenda"] ?? "";
  const open = (field: string) => tried.typed !== undefined && field in tried.typed;
  return consolePage(
    c,
    programme,
    t("console.committee.of", { day: dayText(meeting.heldOn, c.get("language")) }),
    <>
      {meeting.struck && (
        <Notice tone="warn" title={t("console.committee.state.struck")}>
          <PutRight c={c} programme={programme} amendment={meeting.struck} says="console.committee.struckOn" />
        </Notice>
      )}
      <About c={c} sitting={sitting} invited={organisers.filter(({ id }) => meeting.invited?.includes(id))} />
      {meeting.agenda && <Written title={t("console.committee.agenda")} text={meeting.agenda} />}
      {open("agenda") && (
        <AgendaForm c={c} meeting={meeting} text={agenda} error={tooLong(c.get("t"), tried.refusal, "agenda", agenda, room.agenda)} />
      )}
      {meeting.minutes !== "" && <Written title={t("console.committee.minutes")} text={meeting.minutes} />}
      <Decisions c={c} deps={deps} sitting={sitting} runs={runs} tried={tried} />
      {meeting.amended && (
        <Card title={t("console.committee.amended")}>
          {meeting.amended.map((one) => (
            <PutRight c={c} programme={programme} amendment={one} says="console.committee.amendedOn" />
          ))}
        </Card>
      )}
      {runs && !isVoid(meeting) && (
        <More title={t(state === "held" ? "console.committee.correct" : "console.committee.record")} open={open("heldOn")}>
          <RecordForm c={c} programme={programme} meeting={meeting} tried={tried} shown={[meeting]} />
        </More>
      )}
      {runs && state === "held" && (
        <More title={t("console.committee.mistaken")} plain open={open("why")}>
          <StrikeForm c={c} programme={programme} meeting={meeting} tried={tried} />
        </More>
      )}
      {runs && state === "planned" && (
        <>
          <More title={t("console.gatherings.move")} open={open("when")}>
            <PlanForm c={c} programme={programme} meeting={meeting} tried={tried} shown={[meeting]} organisers={organisers} />
          </More>
          <RemindOrCancel c={c} sitting={sitting} />
        </>
      )}
      <p>
        <Back t={t} href={`/console/${programme.id}/committee`} />
      </p>
    </>,
    tried.refusal,
    { typed: tried.typed },
  );
}

function Written({ title, text }: { title: string; text: string }) {
  return (
    <Card title={title}>
      <p class="lines" dir="auto">
        {text}
      </p>
    </Card>
  );
}

/** When and where, who, and whether it counts; its agenda and its sheet. */
function About({ c, sitting: { programme, meeting }, invited }: { c: Ctx; sitting: Sitting; invited: readonly Organiser[] }) {
  const [t, language] = [c.get("t"), c.get("language")];
  const state = stateOf(meeting);
  const path = pathOf({ programme, meeting });
  const when = meeting.at ? momentText(meeting.at, language, programme.timeZone) : dayText(meeting.heldOn, language);
  return (
    <Card
      // Of a day that is over the page's own title says all there is to say.
      title={state === "held" ? undefined : when}
      badge={state === "held" ? undefined : <Joint c={c} programme={programme} meeting={meeting} />}
      main={state === "planned"}
    >
      <Facts
        facts={[
          [t("console.gatherings.place"), meeting.place],
          [t("console.gatherings.link"), meeting.link && <a href={meeting.link}>{meeting.link}</a>],
          [
            t("console.committee.invited"),
            sayList(
              language,
              invited.map(({ name }) => name),
            ),
          ],
          [t("console.committee.present"), state === "held" ? seatsText(programme, meeting) : ""],
          [t("console.committee.joint"), state === "held" ? <Joint c={c} programme={programme} meeting={meeting} /> : ""],
        ]}
      />
      <p class="row">
        {!isVoid(meeting) && (
          <LinkButton kind="quiet" small href={`${path}/agenda`}>
            {t("console.committee.agenda")}
          </LinkButton>
        )}
        <LinkButton kind="quiet" small href={`${path}/print`}>
          {t("console.committee.print")}
        </LinkButton>
      </p>
    </Card>
  );
}

interface PutRightProps {
  c: Ctx;
  programme: Sitting["programme"];
  amendment: Amendment;
  says: "console.committee.struckOn" | "console.committee.amendedOn";
}

/** When, and why; who did it stands in the log. */
function PutRight({ c, programme, amendment: { at, reason }, says }: PutRightProps) {
  return (
    <>
      <p class="small soft">{c.get("t")(says, { day: dayText(dayOf(at, programme.timeZone), c.get("language")) })}</p>
      <blockquote dir="auto" class="lines">
        {reason}
      </blockquote>
    </>
  );
}

/** Of one that is planned. */
function RemindOrCancel({ c, sitting }: { c: Ctx; sitting: Sitting }) {
  const t = c.get("t");
  const path = pathOf(sitting);
  return (
    <>
      <PostForm action={`${path}/remind`}>
        <Button kind="quiet" small>
          {t("console.committee.remind")}
        </Button>
      </PostForm>
      <More title={t("console.committee.cancel")} plain>
        <PostForm action={`${path}/cancel`} class="stack-s">
          <input type="hidden" name="seen" value={seenText([sitting.meeting])} />
          <p>{t("console.committee.cancelHint")}</p>
          <Button kind="danger">{t("console.committee.cancel")}</Button>
        </PostForm>
      </More>
    </>
  );
}
