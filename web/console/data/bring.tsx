/** Bringing an archive that is too large for a form of ours: the browser puts it where files are kept, then it is taken in from there. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { bring } from "@tamkine/core/parcel/ask";
import { broughtAs } from "@tamkine/core/parcel/parcel";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../../context.ts";
import { Back, Button, Card, Field, Steps, Tick } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { consolePage } from "../frame.tsx";
import { typedIn } from "../scene.ts";
import { organiserOf, programmeOf } from "../session.ts";

/** Bytes; opened, an archive has a multiple of them. */
const largest = 100_000_000;

/** Ids are secrets that nobody else knows: whoever names one has brought it. */
const isId = /^[\w-]{20,}$/u;

export function bringRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.get("/bring", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    const key = c.req.query("key") ?? "";
    const id = key.slice(key.lastIndexOf("/") + 1);
    return isId.test(id) && key === broughtAs(programme.id, id) ? surePage(c, programme, id) : doorPage(c, deps, programme);
  });
  app.post("/bring", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    const { id = "", sure } = await typedIn(c);
    if (!isId.test(id)) return doorPage(c, deps, programme, new Refusal("form-invalid", { file: "missing" }));
    if (sure !== "yes") return surePage(c, programme, id, new Refusal("form-invalid", { sure: "missing" }));
    await bring(deps, organiserOf(c), id, nowOf(c));
    return c.redirect(`/console/${programme.id}/files?done=brought`, 303);
  });
}

const pathOf = ({ id }: Programme): string => `/console/${id}/data/bring`;

async function doorPage(c: Ctx, deps: Deps, programme: Programme, refusal?: Refusal) {
  const t = c.get("t");
  const path = pathOf(programme);
  const { action, fields } = await deps.files.door(broughtAs(programme.id, deps.ids.secret()), largest, deps.links.page(path));
  c.set("sendsTo", new URL(action).origin);
  return consolePage(
    c,
    programme,
    t("console.data.bring"),
    <>
      <p class="lead">{t("console.data.bringText")}</p>
      <Two c={c} at={1} />
      <Card>
        <PostForm action={action} enctype="multipart/form-data" class="stack">
          <div>
            {Object.entries(fields).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <Field name="file" type="file" accept=".zip" label={t("console.data.file")} hint={t("console.data.bringHint")} required />
          </div>
          <p class="row">
            <Button>{t("console.data.bringButton")}</Button>
            <Back t={t} href={`/console/${programme.id}/data`} />
          </p>
        </PostForm>
      </Card>
    </>,
    refusal,
    { path },
  );
}

function surePage(c: Ctx, programme: Programme, id: string, refusal?: Refusal) {
  const t = c.get("t");
  const path = pathOf(programme);
  return consolePage(
    c,
    programme,
    t("console.data.bring"),
    <>
      <Two c={c} at={2} />
      <Card title={t("console.data.brought")} main>
        <p>{t("console.data.takeInText")}</p>
        <PostForm action={path} class="stack">
          <input type="hidden" name="id" value={id} />
          <Tick name="sure" label={t("console.data.takeInSure")} error={refusal && t("console.data.wrong.sure")} />
          <Button>{t("console.data.takeInButton")}</Button>
        </PostForm>
      </Card>
    </>,
    refusal,
    { path },
  );
}

function Two({ c, at }: { c: Ctx; at: 1 | 2 }) {
  const t = c.get("t");
  return <Steps label={t("console.data.bring")} steps={[t("console.data.bringStep"), t("console.data.takeInStep")]} current={at - 1} />;
}
