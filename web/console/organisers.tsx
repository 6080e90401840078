/** Organisers: who runs the programme, in which role; the owner invites others. */
import { type Organiser, OrganiserRole } from "@tamkine/core/access/organiser";
import { invite } from "@tamkine/core/access/invite";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Conflict } from "@tamkine/core/ports";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { Button, Card, Field, Table } from "../design/components.tsx";
import { consolePage } from "./frame.tsx";
import { recordOutside } from "./outside.ts";
import { actOf, typedIn } from "./scene.ts";
import { organiserOf, programmeOf } from "./session.ts";

export function organisersApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => page(c, deps, await programmeOf(c, deps, "settle")));
  app.post("/", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    const typed = await typedIn(c);
    try {
      await invited(c, deps, programme, typed);
    } catch (error) {
      if (error instanceof Refusal) return page(c, deps, programme, error, typed);
      throw error;
    }
    return c.redirect(`/console/${programme.id}/organisers?done=invited`, 303);
  });
  return app;
}

async function invited(c: Ctx, deps: Deps, programme: Programme, typed: Record<string, string>): Promise<void> {
  const act = actOf(organiserOf(c), nowOf(c));
  try {
    await recordOutside(deps, programme.id, act, invite(programme, typed, act, deps.ids));
  } catch (error) {
    throw error instanceof Conflict ? new Refusal("form-invalid", { email: "taken" }) : error;
  }
}

async function page(c: Ctx, deps: Deps, programme: Programme, refusal?: Refusal, typed: Record<string, string> = {}) {
  const t = c.get("t");
  const organisers = await deps.store.organisers(programme.id);
  const body = ({ body }: Organiser) => programme.bodies.find(({ id }) => id === body)?.short ?? "";
  const wrong = (name: "name" | "email" | "body") => {
    const code = refusal?.facts[name];
    return code === undefined ? undefined : t(code === "taken" ? "console.organisers.taken" : `console.organisers.wrong.${name}`);
  };
  return consolePage(
    c,
    programme,
    t("console.organisers.title"),
    <>
      <Table
        caption={t("console.organisers.list")}
        rows={[...organisers].sort((a, b) => a.name.localeCompare(b.name))}
        columns={[
          { title: t("console.organisers.name"), cell: (one) => <bdi>{one.name}</bdi> },
          { title: t("console.application.email"), cell: (one) => <bdi>{one.email}</bdi> },
          { title: t("console.organisers.role"), cell: (one) => `${t(`console.organisers.role.${one.role}`)} ${body(one)}` },
        ]}
      />
      <Card title={t("console.organisers.invite")}>
        <form method="post">
          <Field name="name" label={t("console.organisers.name")} value={typed["name"]} error={wrong("name")} />
          <Field name="email" type="email" label={t("console.application.email")} value={typed["email"]} error={wrong("email")} />
          <Field
            name="role"
            label={t("console.organisers.role")}
            hint={t("console.organisers.roleHint")}
            value={typed["role"] ?? "coordinator"}
            options={OrganiserRole.options.map((value) => ({ value, label: t(`console.organisers.role.${value}`) }))}
          />
          <Field
            name="body"
            label={t("console.organisers.body")}
            value={typed["body"]}
            error={wrong("body")}
            options={[
              { value: "", label: t("console.import.none") },
              ...programme.bodies.map(({ id, short }) => ({ value: id, label: short })),
            ]}
          />
          <Button>{t("console.organisers.invite")}</Button>
        </form>
      </Card>
    </>,
    refusal,
  );
}
