/** Deciding: the bar under the list, and which of two applications of one person counts. */
import { mayDecideFor } from "@tamkine/core/access/policy";
import type { Application } from "@tamkine/core/application/application";
import { undecided } from "@tamkine/core/cohort/selection";
import type { HeadCount } from "@tamkine/core/kpi/head-count";
import { bodiesFor, bodyOf, roles } from "@tamkine/core/programme/body";
import { Beside, idsOf } from "../../design/about-field.tsx";
import { Button, Card, Field, Tick } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { isElsewhere } from "../own.ts";
import type { Scene } from "../scene.ts";

export const decisions = ["accepted", "waitlisted", "declined"] as const;

/** Until the pairs are published decisions can be taken and changed. */
export const mayDecide = ({ runs, world: { cohort } }: Scene): boolean =>
  runs && !cohort.published && (cohort.phase === "selection" || cohort.phase === "matching");

/** Someone whose address is confirmed, of the organiser's own body, who is not the organiser. */
export function isDecidable(scene: Scene, { id, role, status, form }: Application): boolean {
  const { organiser, world } = scene;
  const { programme } = world;
  if (status === "unverified" || status === "withdrawn" || isElsewhere(scene, id)) return false;
  const body = bodyOf(programme, role, form.body)?.id;
  return body === undefined || mayDecideFor(organiser, body, programme.id);
}

/** How many applications wait for this organiser's decision; of a large cohort, those of the sides on which their body has members. */
export function undecidedBy(scene: Scene, { applications }: HeadCount): number {
  const { organiser, world } = scene;
  const { programme } = world;
  if (!world.picture) return world.applications.filter((one) => one.status === "submitted" && isDecidable(scene, one)).length;
  const theirs = roles.filter((role) => bodiesFor(programme, role).some(({ id }) => mayDecideFor(organiser, id, programme.id)));
  return theirs.reduce((sum, role) => sum + applications.submitted[role], 0);
}

/** What the boxes that one ticks are called, in what leads to them. */
const ticks = { name: "id", error: "" };
const { id, described } = idsOf(ticks);
/** The first of them, when none was ticked. */
export const ticksWrong = { id, "aria-invalid": "true", "aria-describedby": described } as const;

interface DecideBarProps {
  scene: Scene;
  title: string;
  /** How many of the whole list wait, where it has more pages than this one. */
  all?: number;
  compares?: boolean;
  nobody?: boolean;
}

/**
 * What one may do with those who are ticked; each decision is shown with its letters before it is taken. Only the buttons stay in sight
 * while the list is read: all of it would cover half a phone.
 */
export function DecideBar({ scene, title, all = 0, compares = false, nobody = false }: DecideBarProps) {
  const { t, base, typed } = scene;
  return (
    <>
      {all > 0 && (
        <>
          <Tick
            name="everyone"
            scope="decide"
            label={t("console.applications.everyone", { count: all })}
            checked={typed?.["everyone"] === "yes"}
          />
          <Field
            name="first"
            scope="decide"
            inputmode="numeric"
            label={t("console.applications.first")}
            hint={t("console.applications.firstHint")}
            mark={t("field.optional")}
            value={typed?.["first"]}
            short
          />
        </>
      )}
      <p class="small soft">{t("console.applications.decideHint")}</p>
      <div class="decide">
        <div class="row spread">
          <strong>{title}</strong>
          <div class="row">
            {decisions.map((to) => (
              <Button name="to" value={to} kind={to === "accepted" ? "main" : "quiet"} small>
                {t(`console.applications.${to}`)}
              </Button>
            ))}
            {compares && (
              <Button kind="quiet" small action={`${base}/applications/compare`}>
                {t("console.compare.button")}
              </Button>
            )}
          </div>
        </div>
        {nobody && <Beside about={{ ...ticks, error: t("console.applications.nobody") }} label={title} />}
      </div>
    </>
  );
}

/** The end of selection, which only a person declares. */
export function EndSelection({ scene: { t, world, base } }: { scene: Scene }) {
  const left = undecided(world);
  return (
    <Card title={t("console.selection.end")} main={left === 0}>
      <p>{left > 0 ? t("console.selection.left", { count: left }) : t("console.selection.ready")}</p>
      <p class="soft">{t("console.selection.explained")}</p>
      {left === 0 && (
        <PostForm action={`${base}/selection/end`}>
          <input type="hidden" name="seen" value={world.cohort.version} />
          <Button>{t("console.selection.end")}</Button>
        </PostForm>
      )}
    </Card>
  );
}
