/** Closing a programme, and opening it again: what it does and what stays, before it is done. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { dayOf } from "@tamkine/core/kernel/time";
import { closeProgramme, heldOpenBy, reopenProgramme } from "@tamkine/core/programme/close";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { Back, Button, Card, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { sentenceOf } from "../../sentence.ts";
import { consolePage } from "../frame.tsx";
import { changesPart, Seen, type Tried } from "../part-of-programme.tsx";
import { programmeOf } from "../session.ts";
import { dayText } from "../when.ts";

const goes = [1, 2] as const;
const stays = [1, 2, 3, 4] as const;

export function closingApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => page(c, deps, await programmeOf(c, deps, "settle")));
  const shown = (c: Ctx, programme: Programme, tried: Tried) => page(c, deps, programme, tried);
  app.post(
    "/close",
    changesPart(deps, "closing", {
      command: async (programme, _typed, act) => closeProgramme(programme, await deps.store.cohorts(programme.id), act),
      shown,
      done: "settings/closing?done=programmeClosed",
    }),
  );
  app.post("/reopen", changesPart(deps, "closing", { command: reopenProgramme, shown, done: "settings/closing?done=programmeReopened" }));
  return app;
}

const pathOf = ({ id }: Programme) => `/console/${id}/settings/closing`;

async function page(c: Ctx, deps: Deps, programme: Programme, tried: Tried = {}) {
  const [t, language] = [c.get("t"), c.get("language")];
  const { closed } = programme;
  const held = closed ? undefined : heldOpenBy(await deps.store.cohorts(programme.id));
  return consolePage(
    c,
    programme,
    t(closed ? "console.closing.reopen" : "console.closing.title"),
    <>
      <p class="lead">
        {closed ? t("console.closing.since", { day: dayText(dayOf(closed.at, programme.timeZone), language) }) : t("console.closing.lead")}
      </p>
      <Card title={t("console.closing.goes")}>
        <ul>
          {goes.map((n) => (
            <li>{t(`console.closing.goes.${n}`)}</li>
          ))}
        </ul>
      </Card>
      <Card title={t("console.closing.stays")}>
        <ul>
          {stays.map((n) => (
            <li>{t(`console.closing.stays.${n}`)}</li>
          ))}
        </ul>
      </Card>
      {held ? (
        <Notice>
          <p>{sentenceOf(t, new Refusal("cohort-running", { cohort: held.cohort }))}</p>
        </Notice>
      ) : (
        <PostForm action={`${pathOf(programme)}/${closed ? "reopen" : "close"}`}>
          <Seen part="closing" programme={programme} tried={tried} />
          <Button kind={closed ? "main" : "danger"}>{t(closed ? "console.closing.reopen" : "console.closing.close")}</Button>
        </PostForm>
      )}
      <p>
        <Back t={t} href={`/console/${programme.id}/settings`} />
      </p>
    </>,
    tried.refusal,
    { path: pathOf(programme) },
  );
}
