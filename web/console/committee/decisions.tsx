/** What a meeting decided: each decision with what it changed, and writing down another. */
import { isConfided } from "@tamkine/core/access/confided";
import { type CommitteeMeeting, type Decision, type Effect, room, stateOf } from "@tamkine/core/committee/committee";
import type { Child } from "hono/jsx";
import { type Ctx, type Deps } from "../../context.ts";
import { Badge, Button, Card, Choices, Field, LinkButton, More } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { tooLong } from "../../form/room.ts";
import type { Key } from "../../i18n.ts";
import { texts } from "../texts.ts";
import type { Scene } from "../scene.ts";
import { seenText } from "../seen.ts";
import { dayText, momentText } from "../when.ts";
import type { Sitting } from "./act.ts";
import type { Tried } from "./form.tsx";

interface DecisionsProps {
  c: Ctx;
  deps: Deps;
  sitting: Sitting;
  runs: boolean;
  tried: Tried;
}

/** Nothing where there are none and none can be written down. */
export function Decisions(props: DecisionsProps) {
  const { c, sitting, tried } = props;
  const { programme, meeting } = sitting;
  const t = c.get("t");
  const { decisions = [] } = meeting;
  const state = stateOf(meeting);
  const runs = props.runs && state !== "struck";
  if (decisions.length === 0 && (!runs || state !== "held")) return null;
  return (
    <Card title={t("console.committee.decisions")}>
      {decisions.length === 0 && <p class="soft">{t("console.committee.noDecisions")}</p>}
      <ul class="list">
        {decisions.map((decision) => (
          <Decided c={c} decision={decision} timeZone={programme.timeZone}>
            {runs && decision.outcome === "adopted" && (
              <LinkButton kind="quiet" small href={`${pathOf(sitting)}/${decision.id}`}>
                {t("console.committee.link")}
              </LinkButton>
            )}
            {runs && <Reword c={c} meeting={meeting} decision={decision} tried={tried} />}
          </Decided>
        ))}
      </ul>
      {runs && state === "held" && <DecideForm {...props} />}
    </Card>
  );
}

const pathOf = ({ programme, meeting }: Sitting): string => `/console/${programme.id}/committee/${meeting.id}/decisions`;

interface DecidedProps {
  c: Ctx;
  decision: Decision;
  timeZone: string;
  /** What can be done about it. */
  children: Child;
}

function Decided({ c, decision, timeZone, children }: DecidedProps) {
  return (
    <li id={decision.id}>
      <div class="row spread">
        <strong dir="auto">{decision.text}</strong>
        <Badge tone={decision.outcome === "adopted" ? "good" : "plain"}>
          {c.get("t")(`console.committee.outcome.${decision.outcome}`)}
        </Badge>
      </div>
      {told(decision).length > 0 && (
        <ul>
          {told(decision).map((effect) => (
            <li class="small">{effectText(c, effect, timeZone)}</li>
          ))}
        </ul>
      )}
      {children}
    </li>
  );
}

function DecideForm({ c, deps, sitting, tried }: DecisionsProps) {
  const t = c.get("t");
  const typed = tried.typed && "text" in tried.typed ? tried.typed : undefined;
  const wrong = (field: string) => (typed && tried.refusal?.facts[field] !== undefined ? true : undefined);
  return (
    <More title={t("console.committee.decide")} open={typed !== undefined}>
      <PostForm action={pathOf(sitting)}>
        <input type="hidden" name="nonce" value={typed?.["nonce"] || deps.ids.secret()} />
        <Field
          scope="decide"
          name="text"
          rows={3}
          label={t("console.committee.decision")}
          value={typed?.["text"]}
          error={
            tooLong(t, tried.refusal, "text", typed?.["text"], room.decision) ?? (wrong("text") && t("console.committee.decisionError"))
          }
        />
        <Choices
          scope="decide"
          name="outcome"
          type="radio"
          legend={t("console.committee.outcome")}
          error={wrong("outcome") && t("console.committee.outcomeError")}
          options={(["adopted", "rejected"] as const).map((value) => ({ value, label: t(`console.committee.outcome.${value}`) }))}
          chosen={[typed?.["outcome"] ?? "adopted"]}
        />
        <Button>{t("console.committee.decide")}</Button>
      </PostForm>
    </More>
  );
}

/** Saying it in other words: a slip of the pen would stand in every copy of the minutes. */
function Reword({ c, meeting, decision, tried }: Pick<DecisionsProps, "c" | "tried"> & { meeting: CommitteeMeeting; decision: Decision }) {
  const t = c.get("t");
  const { id, text } = decision;
  const typed = tried.typed?.["decision"] === id ? tried.typed : undefined;
  return (
    <More title={t("console.committee.reword")} plain open={typed !== undefined}>
      <PostForm action={`/console/${meeting.programme}/committee/${meeting.id}/decisions/${id}/words`} class="stack-s">
        <input type="hidden" name="seen" value={seenText([meeting])} />
        <input type="hidden" name="decision" value={id} />
        <Field
          scope={id}
          name="words"
          rows={3}
          label={t("console.committee.decision")}
          value={typed?.["words"] ?? text}
          error={
            typed && tried.refusal?.facts["text"] !== undefined
              ? (tooLong(t, tried.refusal, "text", typed["words"], room.decision) ?? t("console.committee.decisionError"))
              : undefined
          }
        />
        <Button small>{t("console.committee.rewordThis")}</Button>
      </PostForm>
    </More>
  );
}

/** What it was linked to, but for what people confide. */
const told = ({ effects }: Decision): Effect[] => effects.filter(({ event }) => !isConfided(event));

/** What a decision changed, as the log says it. */
export function effectText(c: Ctx, { cohort, event, at }: Effect, timeZone: string): string {
  const key = `console.event.${event}`;
  const said = Object.hasOwn(texts.fr, key) ? c.get("t")(key as Key) : event;
  return `${said} · ${cohort} · ${momentText(at, c.get("language"), timeZone)}`;
}

/** Decisions that changed something in this cohort; nothing when there are none. */
export function DecidedHere({ scene: { c, t, world, language } }: { scene: Scene }) {
  const { programme, cohort } = world.cohort;
  const met = world.committee.filter((meeting) => stateOf(meeting) !== "struck");
  const found = met.flatMap((meeting) =>
    (meeting.decisions ?? []).flatMap((decision) => {
      const effects = told(decision).filter((effect) => effect.cohort === cohort);
      return effects.length === 0 ? [] : [{ meeting, decision, effects }];
    }),
  );
  if (found.length === 0) return null;
  return (
    <Card title={t("console.committee.here")}>
      <ul class="list">
        {found.map(({ meeting, decision, effects }) => (
          <li>
            <p dir="auto">{decision.text}</p>
            <p class="small soft">{effects.map((effect) => effectText(c, effect, world.programme.timeZone)).join("\u00a0· ")}</p>
            <p class="small">
              <a href={`/console/${programme}/committee/${meeting.id}#${decision.id}`}>
                {t("console.committee.decidedBy", { day: dayText(meeting.heldOn, language) })}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
