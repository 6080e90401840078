/** Why the form that was just sent could not be carried out. */
import type { PropsWithChildren } from "hono/jsx";
import { Notice } from "../../design/components.tsx";
import { statusOf } from "../../error.tsx";
import { problems } from "../../form/entry.ts";
import { Problems } from "../../form/summary.tsx";
import { sentenceOf } from "../../sentence.ts";
import { entryOf, type Scene } from "../scene.ts";

/** What stands on the page, and before it, where a form was sent: the faults of its fields if it has any, else the refusal. */
export function Failed({ scene, children }: PropsWithChildren<{ scene: Scene }>) {
  const { t, attempt } = scene;
  if (!attempt) return <>{children}</>;
  const entry = entryOf(scene, attempt.scope);
  if (problems(entry).length > 0) return <Problems entry={entry}>{children}</Problems>;
  return (
    <>
      <Notice tone="bad" live title={attempt.refusal ? sentenceOf(t, attempt.refusal) : t("refusal.form-invalid")} />
      {children}
    </>
  );
}

/** How a page with such a form on it is answered, or one without. */
export const statusFor = ({ attempt }: Scene) => (attempt ? (attempt.refusal ? statusOf(attempt.refusal) : 422) : 200);
