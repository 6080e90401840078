/** Two to four people side by side: what they answered, what stands against them, what each would add to the matching. */
import type { Application } from "@tamkine/core/application/application";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { sayPhone } from "@tamkine/core/kernel/say";
import { outlook } from "@tamkine/core/matching/outlook";
import { Back, Badge, Notice } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { columnsOf } from "./columns.ts";
import { against } from "./eligible.tsx";
import { listPage, tones } from "./list.tsx";
import { momentText } from "../when.ts";

const sizes = { least: 2, most: 4 };
const isPhone = (cell: string): boolean => /^\+\d/u.test(cell);

/** Leads to those who are ticked, side by side. With too few or too many the list stays, ticks and all. */
export function readCompared(scene: Scene): Response | Promise<Response> {
  const { c, base, ticked } = scene;
  const ids = ticked?.["id"] ?? [];
  if (ids.length < sizes.least || ids.length > sizes.most) return listPage({ ...scene, refusal: new Refusal("few-to-compare", sizes) });
  return c.redirect(`${base}/applications/compare?with=${ids.map(encodeURIComponent).join(".")}`, 303);
}

/** Those whom the address names. Refuses not-found for fewer than two. */
export function comparedIn({ c, world }: Scene): Application[] {
  const ids = (c.req.query("with") ?? "").split(".").slice(0, sizes.most);
  const people = ids.flatMap((id) => world.applications.filter((one) => one.id === id));
  if (people.length < sizes.least) throw new Refusal("not-found");
  return people;
}

/** The page with those whom the address names. Refuses not-found for fewer than two. */
export function comparePage(scene: Scene) {
  const { t, base } = scene;
  const people = comparedIn(scene);
  return cohortPage(
    scene,
    "/applications",
    t("console.compare.title"),
    <>
      <div class="beside" role="region" tabindex={0} aria-label={t("console.compare.title")}>
        <table class="compare">
          <caption class="unseen">{t("console.compare.title")}</caption>
          <thead>
            <tr>
              <td />
              {people.map((one) => (
                <th scope="col">
                  <a href={`${base}/applications/${one.id}`}>
                    <bdi>{one.form.name}</bdi>
                  </a>{" "}
                  <Badge tone={tones[one.status]}>{t(`status.${one.status}`)}</Badge>
                </th>
              ))}
            </tr>
          </thead>
          <Rows scene={scene} people={people} />
        </table>
      </div>
      <Notice>
        <p>{t("console.compare.explained")}</p>
      </Notice>
      <p>
        <Back t={t} href={`${base}/applications`} />
      </p>
    </>,
  );
}

/** Whether each person is eligible, what they would add to the matching, and their answers. */
function Rows({ scene, people }: { scene: Scene; people: readonly Application[] }) {
  const { t } = scene;
  return (
    <tbody>
      <tr>
        <th scope="row">{t("console.compare.eligible")}</th>
        {people.map((one) => (
          <td>{against(scene, one)}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">{t("console.compare.adds")}</th>
        {people.map((one) => (
          <td>
            <Adds scene={scene} one={one} />
          </td>
        ))}
      </tr>
      {answersOf(scene, people).map(({ title, cells }) => (
        <tr class={new Set(cells).size === 1 ? "same" : undefined}>
          <th scope="row">{title}</th>
          {cells.map((cell) => (
            <td>
              <bdi dir={typeof cell === "string" && isPhone(cell) ? "ltr" : undefined}>
                {cell === null || cell === undefined || cell === "" ? "–" : cell}
              </bdi>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** A line for each question that one of them answered at least. */
function answersOf(scene: Scene, people: readonly Application[]) {
  const { language, world } = scene;
  const shown = (cell: ReturnType<ReturnType<typeof columnsOf>[number]["cell"]>) => {
    if (typeof cell === "object" && cell && "moment" in cell) return momentText(cell.moment, language, world.programme.timeZone);
    return typeof cell === "string" && isPhone(cell) ? sayPhone(cell) : cell;
  };
  return columnsOf(scene)
    .slice(1)
    .map(({ title, cell }) => ({ title, cells: people.map((one) => shown(cell(one)) as string | number | null | undefined) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null && cell !== undefined && cell !== ""));
}

function Adds({ scene: { t, world }, one }: { scene: Scene; one: Application }) {
  const { compatible, others, best } = outlook(world, one);
  return (
    <>
      <p>{t(`console.compare.compatible.${one.role}`, { count: compatible, others })}</p>
      {best.length > 0 && (
        <ol class="points small">
          {best.map(({ id, score }) => (
            <li>
              <bdi>{nameOf(world, id)}</bdi> · {t("console.compare.score", { score: Math.round(score / 100) })}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
