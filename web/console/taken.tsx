/** When the numbers of a large cohort were counted, and the way to count them anew. */
import type { Moment } from "@tamkine/core/kernel/time";
import { Button } from "../design/components.tsx";
import { PostForm } from "../form/post-form.tsx";
import type { Scene } from "./scene.ts";
import { momentText } from "./when.ts";

export function Taken({ scene: { t, language, base, world, runs }, at }: { scene: Scene; at: Moment }) {
  return (
    <PostForm action={`${base}/picture`} class="row">
      <p class="soft small">{t("console.taken", { when: momentText(at, language, world.programme.timeZone) })}</p>
      {runs && (
        <Button kind="quiet" small>
          {t("console.taken.again")}
        </Button>
      )}
    </PostForm>
  );
}
