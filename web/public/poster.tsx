/** A poster for a wall: what it is, for whom, and two codes that open the form. */
import { sayDay } from "@tamkine/core/kernel/say";
import type { Role } from "@tamkine/core/programme/programme";
import { nowOf } from "../context.ts";
import { takesSignUps } from "./current.ts";
import { Address, Join, joinPath, type SheetScene, sheetPage } from "./sheet.tsx";

export function posterPage(scene: SheetScene) {
  const { c, deps, programme, cohort } = scene;
  const [t, language] = [c.get("t"), c.get("language")];
  const closes = cohort && takesSignUps(deps, cohort, programme, nowOf(c)) ? cohort.schedule.intakeCloses : undefined;
  return sheetPage(
    scene,
    "paper.poster",
    "poster",
    <>
      <h1>{t("poster.title")}</h1>
      <p class="lead">{t("poster.lead")}</p>
    </>,
    <>
      <div class="ways">
        <Way scene={scene} role="mentee" />
        <Way scene={scene} role="mentor" />
      </div>
      {closes !== undefined && <p class="until">{t("programme.open", { date: sayDay(language, closes, { year: false }) })}</p>}
      <p class="free">{t("poster.free")}</p>
    </>,
  );
}

function Way({ scene, role }: { scene: SheetScene; role: Role }) {
  const t = scene.c.get("t");
  return (
    <section class="way">
      <h2>{t(`poster.${role}.title`)}</h2>
      <p class="what">{t(`poster.${role}.text`)}</p>
      <div class="frame-qr">
        <Join scene={scene} role={role} />
      </div>
      <p>
        {t("poster.scan")}
        <br />
        <Address scene={scene} path={joinPath(scene, role)} />
      </p>
    </section>
  );
}
