/** The forms for a meeting of the committee: planning or moving one, noting that it was held. */
import { type CommitteeMeeting, room, stateOf } from "@tamkine/core/committee/committee";
import { mostPresent } from "@tamkine/core/committee/record";
import type { Organiser } from "@tamkine/core/access/organiser";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { dayOf, reached } from "@tamkine/core/kernel/time";
import { allianceOf } from "@tamkine/core/programme/body";
import type { Programme } from "@tamkine/core/programme/programme";
import { type Ctx, nowOf } from "../../context.ts";
import { Button, Choices, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { tooLong, wrongLink, wrongReason } from "../../form/room.ts";
import type { Key } from "../../i18n.ts";
import { wallClock } from "../../when.ts";
import { seenText } from "../seen.ts";
import { wrongMoment } from "../wrong-moment.ts";

/** What was asked for and refused. */
export interface Tried {
  refusal?: Refusal;
  typed?: Record<string, string>;
  invited?: string[];
}

interface FormProps {
  c: Ctx;
  programme: Programme;
  meeting?: CommitteeMeeting | undefined;
  tried: Tried;
  /** What the form shows: the meeting it changes; for a new one, those there are. */
  shown: readonly CommitteeMeeting[];
}

/** Stands once on a page, beside the other one: what was typed belongs to the form that has its field. */
export function PlanForm({ c, programme, meeting, tried, shown, organisers }: FormProps & { organisers: readonly Organiser[] }) {
  const t = c.get("t");
  const typed = tried.typed && "when" in tried.typed ? tried.typed : undefined;
  const wrong = (field: string) => (typed && tried.refusal?.facts[field] !== undefined ? true : undefined);
  const at = meeting?.at === undefined ? undefined : wallClock(meeting.at, programme.timeZone);
  const usual = organisers.filter(({ role }) => role !== "auditor").map(({ id }) => id);
  return (
    <PostForm action={`/console/${programme.id}/committee${meeting ? `/${meeting.id}` : ""}/plan`}>
      <input type="hidden" name="seen" value={seenText(shown)} />
      <Field
        scope="plan"
        name="when"
        type="datetime-local"
        label={t("console.gatherings.when")}
        value={typed?.["when"] ?? (at && `${at.day}T${at.time}`)}
        error={typed && wrongMoment(t, tried.refusal, taken(c, programme, tried, "when"))}
      />
      <Field
        scope="plan"
        name="place"
        label={t("console.gatherings.place")}
        value={typed?.["place"] ?? meeting?.place}
        error={typed && tooLong(t, tried.refusal, "place", typed["place"], room.place)}
        mark={t("field.optional")}
      />
      <Field
        scope="plan"
        name="link"
        type="url"
        label={t("console.gatherings.link")}
        value={typed?.["link"] ?? meeting?.link}
        error={wrong("link") && wrongLink(t, typed?.["link"])}
        mark={t("field.optional")}
      />
      <Choices
        scope="plan"
        name="invited"
        type="checkbox"
        layout="column"
        legend={t("console.committee.invited")}
        hint={t("console.committee.invitedHint", allianceOf(programme))}
        error={wrong("invited") && t("console.committee.invitedError")}
        options={organisers.map(({ id, name, role, body }) => ({
          value: id,
          label: <bdi>{name}</bdi>,
          hint: [t(`console.organisers.role.${role}`), programme.bodies.find((one) => one.id === body)?.short].filter(Boolean).join(" · "),
        }))}
        chosen={typed ? (tried.invited ?? []) : (meeting?.invited ?? usual)}
      />
      <Button>{t(meeting ? "console.committee.move" : "console.committee.plan")}</Button>
    </PostForm>
  );
}

/** Somebody else has planned or noted it: the way there. */
function taken(c: Ctx, { id }: Programme, { refusal }: Tried, field: "when" | "heldOn") {
  if (refusal?.facts[field] !== "taken") return undefined;
  const t = c.get("t");
  return (
    <>
      {t(`console.committee.taken.${field}`)}{" "}
      <a href={`/console/${id}/committee/${String(refusal.facts["meeting"])}`}>{t("console.committee.taken.open")}</a>
    </>
  );
}

/** @param meeting that was planned; without it the form records one that nobody planned */
export function RecordForm({ c, programme, meeting, tried, shown }: FormProps) {
  const t = c.get("t");
  const typed = tried.typed && "heldOn" in tried.typed ? tried.typed : undefined;
  const today = dayOf(nowOf(c), programme.timeZone);
  const { refusal } = tried;
  const day = refusal?.code === "meeting-in-future" || refusal?.facts["heldOn"] !== undefined;
  const wrongCount = (body: string, n: number) => {
    if (refusal?.facts[`attendance.${body}`] !== undefined) return t("console.programmes.wrong.number", { least: 0, most: mostPresent });
    return refusal?.facts["attendance"] !== undefined && n === 0 ? t("console.committee.presentError", allianceOf(programme)) : undefined;
  };
  return (
    <PostForm action={`/console/${programme.id}/committee${meeting ? `/${meeting.id}/held` : ""}`}>
      <input type="hidden" name="seen" value={seenText(shown)} />
      <Field
        name="heldOn"
        type="date"
        label={t("console.committee.heldOn")}
        value={typed?.["heldOn"] ?? meeting?.heldOn ?? today}
        error={typed && day ? (taken(c, programme, tried, "heldOn") ?? t("console.committee.heldOnError")) : undefined}
        short
      />
      <div class="pair-of">
        {programme.bodies.map(({ id, short }, n) => (
          <Field
            name={`body-${id}`}
            inputmode="numeric"
            label={t("console.committee.from", { body: short })}
            value={typed?.[`body-${id}`] ?? String(meeting?.attendance[id] ?? "")}
            error={typed && wrongCount(id, n)}
            short
          />
        ))}
      </div>
      <Field
        name="minutes"
        rows={6}
        label={t("console.committee.minutes")}
        value={typed?.["minutes"] ?? meeting?.minutes}
        mark={t("field.optional")}
        error={typed && tooLong(t, refusal, "minutes", typed["minutes"], room.minutes)}
      />
      {meeting && stateOf(meeting) === "held" && (
        <Why c={c} name="reason" hint="console.committee.whyHint" value={typed?.["reason"]} refusal={refusal} />
      )}
      <Button>{t(meeting && stateOf(meeting) === "held" ? "console.versions.correctDo" : "console.committee.record")}</Button>
    </PostForm>
  );
}

/** Takes out a meeting that was noted by mistake; one that is planned for later goes on being planned. */
export function StrikeForm({ c, programme, meeting, tried }: Pick<FormProps, "c" | "programme" | "tried"> & { meeting: CommitteeMeeting }) {
  const t = c.get("t");
  const coming = meeting.at !== undefined && !reached(nowOf(c), meeting.at);
  return (
    <PostForm action={`/console/${programme.id}/committee/${meeting.id}/strike`}>
      <input type="hidden" name="seen" value={seenText([meeting])} />
      <p>{t(coming ? "console.committee.strikeComing" : "console.committee.strikeHint")}</p>
      <Why c={c} name="why" hint="console.committee.strikeWhyHint" value={tried.typed?.["why"]} refusal={tried.refusal} />
      <Button kind="danger">{t("console.committee.strike")}</Button>
    </PostForm>
  );
}

interface WhyProps {
  c: Ctx;
  name: "reason" | "why";
  hint: Key;
  value: string | undefined;
  refusal: Refusal | undefined;
}

function Why({ c, name, hint, value, refusal }: WhyProps) {
  const t = c.get("t");
  return (
    <Field
      name={name}
      rows={2}
      label={t("console.versions.reason")}
      hint={t(hint)}
      value={value}
      error={value === undefined ? undefined : wrongReason(t, refusal, value)}
    />
  );
}
