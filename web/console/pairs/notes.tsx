/** What organisers keep of a pair among themselves: a call and what came of it, and notes that nobody else reads. */
import { addDays, dayOf } from "@tamkine/core/kernel/time";
import { longestQuiet, quietDays } from "@tamkine/core/pairing/call";
import { callResults, longestNote, type Note } from "@tamkine/core/pairing/note";
import type { Pair } from "@tamkine/core/pairing/pair";
import { isLive } from "@tamkine/core/pairing/sides";
import { roles } from "@tamkine/core/programme/programme";
import { Button, Card, Choices, Field, More } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { tooLong } from "../../form/room.ts";
import { isolated } from "../../phrase.ts";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";
import { dayText, momentText } from "../when.ts";
import { backTo } from "./narrowed.ts";

export interface NotesProps {
  scene: Scene;
  pair: Pair;
  notes: readonly Note[];
  /** Who wrote them, by name. */
  who: (by: string) => string;
  /** Whoever looks is one of the two, and reads what they wrote themselves. */
  own: boolean;
}

/** Whether a form was refused for this field, and the words for it. */
const wrong = ({ refusal, t, typed }: Scene, field: "text" | "until") => {
  const issue = refusal?.code === "form-invalid" ? refusal.facts[field] : undefined;
  if (issue === undefined) return undefined;
  if (field === "until") return t("console.call.badDay");
  return tooLong(t, refusal, field, typed?.[field], longestNote) ?? t("console.notes.empty");
};

/** Goes along unseen: the same form sent twice is one note, and the list is led back to as it was. */
function Unseen({ scene }: { scene: Scene }) {
  const list = backTo(scene);
  return (
    <>
      <input type="hidden" name="shown" value={scene.typed?.["shown"] ?? scene.now} />
      {list !== "" && <input type="hidden" name="list" value={list} />}
    </>
  );
}

/** Nothing for whoever only reads, and of a pair that is over. */
export function Called({ scene, pair }: { scene: Scene; pair: Pair }) {
  const { t, base, world, runs, typed, now } = scene;
  if (!runs || !isLive(pair)) return null;
  const here = typed !== undefined && "result" in typed;
  const said = (name: string) => (here ? typed[name] : undefined);
  const today = dayOf(now, world.programme.timeZone);
  return (
    <More title={t("console.call.title")} id="call" open={here}>
      <PostForm action={`${base}/pairs/${pair.id}/call`} class="stack">
        <Unseen scene={scene} />
        <Choices
          type="radio"
          name="whom"
          legend={t("console.call.whom")}
          options={roles.map((role) => ({ value: role, label: <bdi>{nameOf(world, pair[role])}</bdi>, hint: t(`role.${role}`) }))}
          chosen={[said("whom") ?? "mentee"]}
        />
        <Choices
          type="radio"
          name="result"
          legend={t("console.call.result")}
          options={callResults.map((one) => ({
            value: one,
            label: t(`console.call.result.${one}`),
            hint: t("console.call.quiet", { count: quietDays[one] }),
          }))}
          chosen={[said("result") ?? "reached"]}
          layout="column"
        />
        <Field
          scope="call"
          name="text"
          label={t("console.call.next")}
          hint={t("console.call.nextHint")}
          mark={t("field.optional")}
          value={said("text")}
          error={here ? wrong(scene, "text") : undefined}
          rows={2}
        />
        <Field
          scope="call"
          name="until"
          type="date"
          short
          label={t("console.call.from")}
          hint={t("console.call.fromHint")}
          mark={t("field.optional")}
          value={said("until")}
          error={here ? wrong(scene, "until") : undefined}
          min={addDays(today, 1)}
          max={addDays(today, longestQuiet)}
        />
        <Button>{t("console.call.save")}</Button>
      </PostForm>
    </More>
  );
}

/** An owner may take back any of them, others their own. */
export function Notes({ scene, pair, notes, who, own }: NotesProps) {
  const { t, base, world, runs, typed, language, organiser, now } = scene;
  const here = typed !== undefined && "text" in typed && !("result" in typed);
  const mine = (note: Note) => organiser.role === "owner" || note.by === actOf(organiser, now).by;
  const newest = notes.filter(({ text }) => text !== "").toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <Card title={t("console.notes.title")} id="notes">
      <p class="hint">{t("console.notes.hint", { count: world.programme.retention.notesMonths })}</p>
      {own && <p class="hint">{t("console.notes.own")}</p>}
      {newest.length === 0 && <p class="soft">{t("console.notes.none")}</p>}
      {newest.length > 0 && (
        <ul class="list">
          {newest.map((note) => (
            <li class="row spread">
              <span>
                <span class="soft small">
                  <bdi>{who(note.by)}</bdi> · {momentText(note.at, language, world.programme.timeZone)}
                  {note.call && ` · ${t("console.call.next")}`}
                </span>
                <p class="lines" dir="auto">
                  {note.text}
                </p>
              </span>
              {runs && mine(note) && (
                <PostForm action={`${base}/pairs/${pair.id}/notes/${note.id}/remove`} class="inline">
                  <Unseen scene={scene} />
                  <Button kind="quiet" small>
                    {t("console.notes.remove")}
                  </Button>
                </PostForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {runs && (
        <PostForm action={`${base}/pairs/${pair.id}/notes`} class="stack-s">
          <Unseen scene={scene} />
          <Field
            scope="note"
            name="text"
            label={t("console.notes.write")}
            value={here ? typed["text"] : undefined}
            error={here ? wrong(scene, "text") : undefined}
            rows={3}
          />
          <Button kind="quiet" small>
            {t("console.notes.save")}
          </Button>
        </PostForm>
      )}
    </Card>
  );
}

/** A call as the pair's history tells it. */
export function callText({ t, world, language }: Scene, pair: Pair, { by, call }: Note, who: (by: string) => string): string {
  if (!call) return "";
  return t("console.history.called", {
    by: isolated(who(by)),
    who: isolated(nameOf(world, pair[call.whom])),
    result: call.result,
    until: dayText(call.until, language),
  });
}
