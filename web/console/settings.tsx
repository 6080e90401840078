/** The programme's settings as data; founding another programme from changed settings, without code. */
import { fresh } from "@tamkine/core/access/invite";
import type { Organiser } from "@tamkine/core/access/organiser";
import { organiserId } from "@tamkine/core/access/sign-in";
import { foundProgramme } from "@tamkine/core/cohort/found";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { record } from "@tamkine/core/perform";
import { Conflict } from "@tamkine/core/ports";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { Button, Card, Facts, Field } from "../design/components.tsx";
import { openOf } from "../public/current.ts";
import { Share } from "../public/share.tsx";
import { Appearance, dressed } from "./appearance.tsx";
import { consolePage } from "./frame.tsx";
import { actOf, typedIn } from "./scene.ts";
import { organiserOf, programmeOf } from "./session.ts";

export function settingsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => page(c, deps, await programmeOf(c, deps, "settle")));
  app.post("/", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    const { settings = "" } = await typedIn(c);
    try {
      await founded(c, deps, settings);
    } catch (error) {
      if (error instanceof Refusal) return page(c, deps, programme, { typed: settings, founding: error });
      throw error;
    }
    return c.redirect(`/console/${programme.id}/settings?done=programmeFounded`, 303);
  });
  app.post("/look", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    try {
      await dressed(c, deps, programme);
    } catch (error) {
      if (error instanceof Refusal) return page(c, deps, programme, { look: error });
      throw error;
    }
    return c.redirect(`/console/${programme.id}/settings?done=dressed`, 303);
  });
  return app;
}

/** The founder owns the new programme and signs in to it with the same address. */
async function founded(c: Ctx, deps: Deps, settings: string): Promise<void> {
  const founder = organiserOf(c);
  const act = actOf(founder, nowOf(c));
  const outcome = foundProgramme(parsed(settings), act);
  const [programme] = outcome.put;
  if (programme?.kind !== "programme") throw new Refusal("form-invalid");
  const id = organiserId(deps.ids, programme.id, founder.email);
  // With their passkeys: who shows one here shows it there.
  const { passkeys } = founder;
  const owner: Organiser = { ...founder, programme: programme.id, id, version: 0, role: "owner", body: null, ...fresh(act), passkeys };
  try {
    await record(deps, { programme: programme.id, cohort: "-" }, act, { ...outcome, put: [programme, owner] });
  } catch (error) {
    throw error instanceof Conflict ? new Refusal("form-invalid", { id: "taken" }) : error;
  }
}

function parsed(settings: string): unknown {
  try {
    return JSON.parse(settings);
  } catch {
    throw new Refusal("form-invalid", { settings: "json" });
  }
}

/** What was asked for and refused. */
interface Tried {
  typed?: string;
  founding?: Refusal;
  look?: Refusal;
}

async function page(c: Ctx, deps: Deps, programme: Programme, { typed, founding, look }: Tried = {}) {
  const t = c.get("t");
  const { kind: _, version: __, logo: ___, ...settings } = programme;
  const open = openOf(await deps.store.cohorts(programme.id), programme, nowOf(c));
  const fields = Object.keys(founding?.facts ?? {}).join(", ");
  const wrong = founding?.facts["id"] === "taken" ? t("console.settings.taken") : t("console.settings.wrong", { fields });
  return consolePage(
    c,
    programme,
    t("console.settings.title"),
    <>
      <Card title={programme.name[c.get("language")]}>
        <Facts
          facts={[
            [t("console.settings.bodies"), programme.bodies.map(({ short }) => short).join(", ")],
            [t("console.settings.sender"), <bdi>{programme.sender.address}</bdi>],
            [t("console.settings.receipt"), programme.receipt ?? t("common.no")],
            [t("console.settings.zone"), programme.timeZone],
          ]}
        />
      </Card>
      <Appearance c={c} programme={programme} {...(look && { refusal: look })} />
      <Card title={t("share.title")}>
        <Share c={c} deps={deps} programme={programme} open={open} />
      </Card>
      <Card title={t("console.settings.another")}>
        <p>{t("console.settings.anotherHint")}</p>
        <form method="post">
          <Field
            name="settings"
            rows={24}
            label={t("console.settings.json")}
            error={founding && wrong}
            value={typed ?? JSON.stringify({ ...settings, id: `${programme.id}-2` }, null, 2)}
          />
          <Button>{t("console.settings.found")}</Button>
        </form>
      </Card>
    </>,
    founding ?? look,
  );
}
