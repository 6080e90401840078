/** The page of prepared files: how far each is, until when it can be taken, and what to do where it failed. */
import { Refusal, refusalCodes, type RefusalCode } from "@tamkine/core/kernel/refusal";
import { type Moment, reached } from "@tamkine/core/kernel/time";
import { isFailed, type Parcel } from "@tamkine/core/parcel/parcel";
import type { Programme } from "@tamkine/core/programme/programme";
import { type Ctx, nowOf } from "../../context.ts";
import { Back, Badge, Button, Card, LinkButton, Notice, type Tone } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { sentenceOf } from "../../sentence.ts";
import { consolePage } from "../frame.tsx";
import { momentText } from "../when.ts";

const looks = {
  preparing: "accent",
  ready: "good",
  gone: "plain",
  "taken-in": "good",
  refused: "bad",
  failed: "bad",
} as const satisfies Record<string, Tone>;
type Standing = keyof typeof looks;

/** Seconds after which the page looks again while something is being prepared. */
const lookAgain = 5;

function standingOf(parcel: Parcel, now: Moment): Standing {
  const { state } = parcel;
  if (isFailed(parcel, now)) return "failed";
  return state.is === "ready" && reached(now, state.until) ? "gone" : state.is;
}

export function filesPage(c: Ctx, programme: Programme, parcels: readonly Parcel[]) {
  const t = c.get("t");
  const now = nowOf(c);
  const waiting = parcels.some((one) => standingOf(one, now) === "preparing");
  return consolePage(
    c,
    programme,
    t("console.files.title"),
    <>
      <p class="lead">{t("console.files.lead")}</p>
      {parcels.length === 0 ? (
        <Notice>
          <p>{t("console.files.none")}</p>
        </Notice>
      ) : (
        <div class="stack" id="files">
          {parcels.map((parcel) => (
            <One c={c} programme={programme} parcel={parcel} now={now} />
          ))}
        </div>
      )}
      <p>
        <Back t={t} href="/console" />
      </p>
    </>,
    undefined,
    { ...(waiting && { refresh: lookAgain }) },
  );
}

function One({ c, programme, parcel, now }: { c: Ctx; programme: Programme; parcel: Parcel; now: Moment }) {
  const t = c.get("t");
  const { state, what, cohort, id } = parcel;
  const standing = standingOf(parcel, now);
  const path = `/console/${programme.id}/files/${id}`;
  const text = (moment: Moment) => momentText(moment, c.get("language"), programme.timeZone);
  const name = t(what === "take-in" ? "console.files.takeIn" : `console.export.table.${what}`);
  return (
    <Card
      title={cohort === null ? name : `${name} · \u2066${cohort}\u2069`}
      badge={<Badge tone={looks[standing]}>{t(`console.files.is.${standing}`)}</Badge>}
      main={standing === "ready"}
    >
      <p>
        {t(`console.files.text.${standing}`, {
          asked: text(parcel.askedAt),
          until: state.is === "ready" ? text(state.until) : "",
          size: state.is === "ready" ? sizeOf(state.bytes) : 0,
        })}
      </p>
      {state.is === "refused" && <p>{sentenceOf(t, refusalOf(state))}</p>}
      <div class="row">
        {standing === "ready" && <LinkButton href={path}>{t("console.files.take")}</LinkButton>}
        {standing === "failed" && (
          <PostForm action={`${path}/again`}>
            <Button>{t("console.files.again")}</Button>
          </PostForm>
        )}
        {standing !== "preparing" && (
          <PostForm action={`${path}/remove`}>
            <Button kind="quiet">{t(standing === "ready" ? "console.files.remove" : "console.files.drop")}</Button>
          </PostForm>
        )}
      </div>
    </Card>
  );
}

/** Megabytes, with one digit where there are few. */
const sizeOf = (bytes: number): number =>
  bytes < 10_000_000 ? Math.max(1, Math.round(bytes / 100_000)) / 10 : Math.round(bytes / 1_000_000);

function refusalOf({ code, facts }: Extract<Parcel["state"], { is: "refused" }>): Refusal {
  const known = refusalCodes.find((one): one is RefusalCode => one === code);
  return new Refusal(known ?? "not-allowed", facts);
}
