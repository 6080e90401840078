/** What became of the address that somebody asked for. */
import type { Application } from "@tamkine/core/application/application";
import { Notice } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import type { Scene } from "../scene.ts";

export function movingText({ t, personal }: Scene, { email, returnedAt }: NonNullable<Application["moving"]>): string {
  const present = isolated(personal.application.email);
  return returnedAt === undefined
    ? t("address.asked", { email: isolated(email) })
    : t("address.returned", { email: isolated(email), present });
}

/** That it takes no letters stands on the page itself: nobody would look for it among their details. */
export function MovingReturned({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const { moving } = personal.application;
  if (moving?.returnedAt === undefined) return null;
  return (
    <Notice tone="warn">
      <p>{movingText(scene, moving)}</p>
      <p>
        <a href={`${base}/details`}>{t("details.title")}</a>
      </p>
    </Notice>
  );
}
