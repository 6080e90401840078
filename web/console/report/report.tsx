/** The committee's report: its page, its files, and what organisers write for it. Aggregates only, so the committee may open it too. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Language } from "@tamkine/core/kernel/text";
import { writeLessons } from "@tamkine/core/report/write-lessons";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { dirOf } from "../../layout.tsx";
import { decideFrom, sceneOf, sentTo, typedIn } from "../scene.ts";
import { FileName, fileName, types } from "./files.ts";
import { reportPage } from "./page.tsx";
import { reportPaper } from "./paper/paper.ts";
import { telling } from "./paper/telling.ts";
import { logoOf, readReport } from "./read.ts";
import { reportWorkbook } from "./workbook.ts";

export function reportApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const scene = await sceneOf(c, deps, "see-figures", []);
    return reportPage(scene, await readReport(scene));
  });
  app.post("/lessons", async (c) => {
    const scene = await sentTo(c, deps, "run");
    const typed = await typedIn(c);
    return decideFrom(
      scene,
      { to: "/report", done: "lessons" },
      async () => {
        const known = await deps.store.get("lessons", scene.ref);
        return ({ cohort }, act) => writeLessons(cohort, known, typed, act);
      },
      async (again) => reportPage(again, await readReport(again)),
    );
  });
  app.get("/:file", async (c) => {
    const scene = await sceneOf(c, deps, "see-figures", []);
    const file = FileName.safeParse(c.req.param("file"));
    if (!file.success) throw new Refusal("not-found");
    const name = file.data;
    const { report } = await readReport(scene);
    const send = (body: string | Uint8Array<ArrayBuffer>, kind: keyof typeof types) =>
      c.body(body, 200, {
        "content-type": types[kind],
        "content-disposition": `${kind === "pdf" ? "inline" : "attachment"}; filename="${fileName(name, report)}"`,
      });
    if (name === "report.json") return send(`${JSON.stringify(report, null, 2)}\n`, "json");
    if (name === "report.xlsx") {
      const to = telling(report, scene.world.programme, scene.language);
      return send(new Uint8Array(await reportWorkbook(to, dirOf(scene.language) === "rtl")), "xlsx");
    }
    const language = Language.parse(name.slice(7, 9));
    const paper = reportPaper(telling(report, scene.world.programme, language), await logoOf(scene));
    return send(new Uint8Array(await deps.papers.print(paper)), "pdf");
  });
  return app;
}
