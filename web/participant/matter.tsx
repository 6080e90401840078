/** The page of one matter: its forms, and what went wrong with them. */
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { Back } from "../design/components.tsx";
import { show } from "../layout.tsx";
import { isOffered, type Matter, matters } from "./matters.ts";
import { Details } from "./matters/details.tsx";
import { Help } from "./matters/help.tsx";
import { Pause } from "./matters/pause.tsx";
import { Ways } from "./matters/ways.tsx";
import { Withdraw } from "./matters/withdraw.tsx";
import { personalPage } from "./page.tsx";
import { Failed, statusFor } from "./parts/failed.tsx";
import { type Scene, sceneOf } from "./scene.ts";

const contents = { help: Help, pause: Pause, details: Details, ways: Ways, withdraw: Withdraw } satisfies Record<Matter, unknown>;

export function matterRoutes(app: Hono<AppEnv>, deps: Deps): void {
  for (const matter of matters) app.get(`/${matter}`, async (c) => matterPage(matter)(await sceneOf(c, deps)));
}

/** Whoever comes for what is not, or no longer, theirs to do finds their page. */
export const matterPage = (matter: Matter) => (scene: Scene) => {
  if (!isOffered(scene, matter)) return personalPage(scene);
  const { c, t, base, personal } = scene;
  const Content = contents[matter];
  const title = t(`${matter}.title`);
  return show(
    c,
    { title, programme: personal.programme, home: base, path: `${base}/${matter}` },
    <div class="stack">
      <Failed scene={scene}>
        <h1>{title}</h1>
        <Content scene={scene} />
        <p>
          <Back t={t} href={base} />
        </p>
      </Failed>
    </div>,
    statusFor(scene),
  );
};
