/** Before a decision: who gets which letter, word for word, and for whom it is not possible and why. */
import type { Application } from "@tamkine/core/application/application";
import { letterOf, obstacle, type Review } from "@tamkine/core/application/review";
import { toApplicant } from "@tamkine/core/application/to-applicant";
import { wholeNumberIfAny } from "@tamkine/core/kernel/digits";
import { Badge, Button, Field, LinkButton, Notice } from "../../design/components.tsx";
import { addressOf } from "../../design/slice.ts";
import { PostForm } from "../../form/post-form.tsx";
import { wrongReason } from "../../form/room.ts";
import { cohortPage } from "../frame.tsx";
import { LettersToCome, lettersToCome } from "../letters-to-come.tsx";
import { isElsewhere } from "../own.ts";
import type { Scene } from "../scene.ts";
import { changedSince, seenText } from "../seen.ts";
import { asked, tones } from "./list.tsx";
import { among, filtered } from "./filter.ts";
import { Kept } from "./narrow.tsx";

export interface Choice {
  to: Review["to"];
  /** Those who are ticked, as they are now. */
  chosen: readonly Application[];
}

/** Why this organiser may not decide on somebody so: also where it is they themselves. */
const stands = (scene: Scene, one: Application, to: Review["to"]) =>
  isElsewhere(scene, one.id) ? ("own-case" as const) : obstacle(scene.world, one, to, scene.organiser);

/** Whether the form is about the whole list, whatever is ticked on the page of it that was shown. */
export const isOfList = ({ typed }: Pick<Scene, "typed">): boolean => typed?.["everyone"] === "yes" || Boolean(typed?.["first"]?.trim());

/**
 * The ticked ones; with "everyone", all of the filtered list that wait for a decision of this organiser; with "first", so many of them
 * in the order of the list, none when it is no number.
 */
export function chosenOf(scene: Scene): Application[] {
  const { world, typed, ticked } = scene;
  const ids = new Set(ticked?.["id"] ?? []);
  if (!isOfList(scene)) return world.applications.filter(({ id }) => ids.has(id));
  const waiting = filtered(world.applications, asked(scene).filter, among(scene)).filter(
    (one) => one.status === "submitted" && stands(scene, one, "waitlisted") === undefined,
  );
  const first = wholeNumberIfAny(typed?.["first"]);
  return first === null ? waiting : waiting.slice(0, first || 0);
}

/** @param chosen all of them, also those whom the decision does not change or who may not be decided on: the page says so */
export async function previewPage(scene: Scene, { to, chosen }: Choice) {
  const { t, base, typed, refusal } = scene;
  const stopped = (one: Application) => stands(scene, one, to);
  const possible = chosen.filter((one) => stopped(one) === undefined);
  const changing = possible.filter(({ status }) => status !== to);
  const { filter, page } = asked(scene);
  const occasion = (one: Application) => toApplicant(one, letterOf(to), `#${scene.now}`);
  const kinds = await lettersToCome(scene, { put: [], letters: changing.map(occasion) });
  return cohortPage(
    scene,
    "/applications",
    t(`console.preview.title.${to}`, { count: changing.length }),
    <>
      {refusal?.code === "changed-meanwhile" && <Meanwhile scene={scene} chosen={chosen} />}
      <Impossible scene={scene} people={chosen.filter((one) => stopped(one) !== undefined)} to={to} />
      {possible.length > changing.length && <p class="soft">{t("console.preview.same", { count: possible.length - changing.length })}</p>}
      <LettersToCome scene={scene} kinds={kinds} />
      <PostForm action={`${base}/applications/decide`} class="stack">
        <Kept filter={filter} />
        {page && <input type="hidden" name="page" value={page} />}
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="seen" value={seenText(possible)} />
        {possible.map(({ id }) => (
          <input type="hidden" name="id" value={id} />
        ))}
        <Field
          name="reason"
          label={t("console.reason")}
          mark={t("field.optional")}
          hint={t("console.applications.reasonHint")}
          value={typed?.["reason"]}
          error={wrongReason(t, refusal, typed?.["reason"])}
        />
        <p class="row">
          {changing.length > 0 && <Button>{t(`console.preview.confirm.${to}`, { count: changing.length })}</Button>}
          <LinkButton kind="quiet" href={addressOf(`${base}/applications`, { ...filter, page })}>
            {t("console.preview.cancel")}
          </LinkButton>
        </p>
      </PostForm>
    </>,
  );
}

/** Who was changed by somebody else since the form was shown, and how they stand now. */
function Meanwhile({ scene: { t, typed }, chosen }: { scene: Scene; chosen: readonly Application[] }) {
  return (
    <Notice tone="warn" title={t("console.preview.meanwhile")}>
      <ul>
        {changedSince(typed?.["seen"], chosen).map(({ form, status }) => (
          <li>
            <bdi>{form.name}</bdi> <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Impossible({ scene, people, to }: { scene: Scene; people: readonly Application[]; to: Review["to"] }) {
  const { t } = scene;
  if (people.length === 0) return null;
  return (
    <Notice tone="warn" title={t("console.preview.impossible", { count: people.length })}>
      <ul>
        {people.map((one) => (
          <li data-impossible={one.id}>
            <bdi>{one.form.name}</bdi>
            {t(`console.preview.because.${stands(scene, one, to) ?? "wrong-state"}`, { status: t(`status.${one.status}`) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
