/** An owner's answer to what somebody objects to. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { answerObjection } from "@tamkine/core/privacy/objection";
import { decide, type Scene, typedIn } from "../scene.ts";
import { applicationPage } from "./application.tsx";

/** Shows the page again where it is refused: not-found, form-invalid, changed-meanwhile where more was objected to than the page showed. */
export async function answerFor(scene: Scene, id: string): Promise<Response> {
  const { answer = "", granted, read } = await typedIn(scene.c);
  return decide(
    scene,
    { action: "settle", parts: ["applications"], to: `/applications/${id}`, done: "objection" },
    (world, act) => {
      const application = world.applications.find((one) => one.id === id);
      if (!application) throw new Refusal("not-found");
      // What waits is only ever added to.
      if (application.objection && String(application.objection.about.length) !== read) throw new Refusal("changed-meanwhile");
      if (granted !== "yes" && granted !== "no") throw new Refusal("form-invalid", { granted: "missing" });
      return answerObjection(application, { granted: granted === "yes", answer }, act);
    },
    (again) => applicationPage(again, id),
  );
}
