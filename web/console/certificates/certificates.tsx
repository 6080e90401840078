/** Certificates of a cohort: who gets one and who does not, issuing them, and each person's. */
import { issueCertificates, reissue, revoke } from "@tamkine/core/certificate/issue";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { decide, sceneOf, sentTo, typedIn } from "../scene.ts";
import { toFound } from "../searching.tsx";
import { noteViewed } from "../viewed.ts";
import { bundle } from "./bundle.tsx";
import { listPage } from "./list.tsx";
import { onePage } from "./one.tsx";
import { draftPaper, issuedPaper } from "./paper-of.ts";

const parts = ["applications", "participants", "pairs", "meetings", "certificates"] as const;

export function certificatesApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => listPage(await sceneOf(c, deps, "see-people", parts)));
  app.post("/", async (c) => {
    const scene = await sentTo(c, deps, "run");
    const { who } = await typedIn(c);
    const issue = { to: who === undefined ? "/certificates" : `/certificates/${who}`, done: "certificatesIssued" };
    return decide(scene, issue, (world, act) => issueCertificates(deps.ids, world, who === undefined ? "everybody" : [who], act), listPage);
  });
  app.post("/search", async (c) => {
    const { base } = await sceneOf(c, deps, "see-people", []);
    return toFound(c, deps, `${base}/certificates#people`, ["standing"]);
  });
  app.post("/export", async (c) => bundle(await sceneOf(c, deps, "run", parts), listPage));
  app.get("/:id", async (c) => {
    const scene = await sceneOf(c, deps, "see-people", parts);
    const page = onePage(scene);
    await noteViewed(scene, "certificate-seen", [c.req.param("id")]);
    return page;
  });
  app.get("/:id/paper", async (c) => {
    const scene = await sceneOf(c, deps, "see-people", []);
    const paper = (await issuedPaper(scene)) ?? (await draftPaper(await sceneOf(c, deps, "see-people", parts)));
    await noteViewed(scene, "certificate-seen", [c.req.param("id")]);
    const pdf = await deps.papers.print(paper);
    return c.body(new Uint8Array(pdf), 200, {
      "content-type": "application/pdf",
      "content-disposition": 'inline; filename="certificate.pdf"',
    });
  });
  app.post("/:id/revoke", async (c) => {
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("id");
    const { reason = "" } = await typedIn(c);
    const done = { to: `/certificates/${id}`, done: "certificateRevoked" };
    return decide(scene, done, (world, act) => revoke(world, id, reason, act), onePage);
  });
  app.post("/:id/reissue", async (c) => {
    const scene = await sentTo(c, deps, "run");
    const id = c.req.param("id");
    const done = { to: `/certificates/${id}`, done: "certificateReissued" };
    return decide(scene, done, (world, act) => reissue(deps.ids, world, id, act), onePage);
  });
  return app;
}
