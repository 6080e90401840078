/** Adding a passkey: its name, then what the browser signs. */
import { addPasskey, nameFor, newChallenge, openChallenge } from "@tamkine/core/access/passkey";
import { hashed } from "@tamkine/core/access/sign-in";
import { orRefusal, Refusal } from "@tamkine/core/kernel/refusal";
import type { Hono } from "hono";
import { type AppEnv, type Deps, nowOf } from "../../context.ts";
import { Back, Card } from "../../design/components.tsx";
import { consolePage } from "../frame.tsx";
import { typedIn } from "../scene.ts";
import { organiserOf } from "../session.ts";
import { decideOwn } from "./decide-own.ts";
import { accountPage } from "./page.tsx";
import { PasskeyForm } from "./passkey-form.tsx";
import { passkeyScript } from "./passkey-script.ts";
import { added, addingOptions } from "./webauthn.ts";

export function addingRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.post("/passkeys", async (c) => {
    const t = c.get("t");
    const organiser = organiserOf(c);
    const programme = await deps.store.get("programme", { id: organiser.programme });
    const typed = await typedIn(c);
    const name = orRefusal(() => nameFor(organiser, typed["passkey"]));
    if (name instanceof Refusal) return accountPage(c, deps, { refusal: name, typed });
    const secret = deps.ids.secret();
    const options = await addingOptions(deps, organiser, programme?.name[c.get("language")] ?? t("site.name"));
    await deps.store.commit([{ put: newChallenge(organiser, "add", { challenge: options.challenge, secret }, nowOf(c)) }]);
    return consolePage(
      c,
      programme,
      t("console.passkeys.adding"),
      <Card>
        <p class="lead">{t("console.passkeys.addingLead", { name })}</p>
        <PasskeyForm
          c={c}
          what="add"
          action="/console/account/passkeys/confirm"
          options={options}
          hidden={{ secret, passkey: name }}
          without={<p>{t("console.passkeys.addWithout")}</p>}
        />
        <p>
          <Back t={t} href="/console/account" />
        </p>
      </Card>,
      undefined,
      { script: `/assets/${passkeyScript.name}`, path: "/console/account" },
    );
  });
  app.post("/passkeys/confirm", async (c) => {
    const { secret = "", passkey: name = "", response = "" } = await typedIn(c);
    const now = nowOf(c);
    return decideOwn(c, deps, "passkeyAdded", async (organiser) => {
      const found = await deps.store.get("challenge", { id: hashed(secret) });
      const challenge = openChallenge(found, "add", now, organiser);
      return addPasskey(organiser, await added(deps, response, challenge, name, now), challenge);
    });
  });
}
