/** Two applications of one person side by side: which stays, and which answers it keeps. */
import type { Application } from "@tamkine/core/application/application";
import { againstMerging, merge } from "@tamkine/core/application/merge";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Back, Badge, Button, LinkButton, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { cohortPage } from "../frame.tsx";
import { decide, type Scene } from "../scene.ts";
import { checkSeen, seenText } from "../seen.ts";
import { answersOf } from "./answers.tsx";
import { tones } from "./list.tsx";

interface Two {
  stays: Application;
  goes: Application;
}

/** Refuses not-found, also for two of different roles. */
function twoOf({ world }: Scene, stays: string, goes: string): Two {
  const [one, other] = [stays, goes].map((id) => world.applications.find((application) => application.id === id));
  if (!one || !other || one === other || one.role !== other.role) throw new Refusal("not-found");
  return { stays: one, goes: other };
}

const field = (name: string) => `answer-${name}`;

/** Only answers that differ are chosen between. Refuses not-found, also for two of different roles. */
export function mergePage(scene: Scene, ids: { stays: string; goes: string }) {
  const { t, base, world } = scene;
  const two = twoOf(scene, ids.stays, ids.goes);
  const { stays, goes } = two;
  const open = !againstMerging(world, stays, goes, scene.organiser);
  return cohortPage(
    scene,
    "/applications",
    t("console.merge.title"),
    <>
      <Notice>
        <p>{t("console.merge.explained")}</p>
      </Notice>
      <PostForm action={`${base}/applications/${stays.id}/merge/${goes.id}`} class="stack">
        <input type="hidden" name="seen" value={seenText([stays, goes])} />
        <Differences scene={scene} two={two} />
        <p class="row">
          {open && <Button>{t("console.merge.confirm")}</Button>}
          {open && (
            <LinkButton kind="quiet" href={`${base}/applications/${goes.id}/merge/${stays.id}`}>
              {t("console.merge.swap")}
            </LinkButton>
          )}
          <Back t={t} href={`${base}/applications/${stays.id}`} />
        </p>
      </PostForm>
    </>,
  );
}

/** The answers in which the two differ, with a choice for each. */
function Differences({ scene, two: { stays, goes } }: { scene: Scene; two: Two }) {
  const { t, typed } = scene;
  const theirs = answersOf(scene, goes.form);
  const different = answersOf(scene, stays.form)
    .map((mine, i) => ({ mine, other: theirs[i], same: same(stays, goes, mine.field) }))
    // Whom somebody would not meet may be the reader, who is not told.
    .filter(({ mine, other, same }) => !same && !(mine.field === "avoid" && mine.said === other?.said));
  return (
    <div class="beside two">
      <table class="compare">
        <caption class="unseen">{t("console.merge.title")}</caption>
        <thead>
          <tr>
            <td class="corner" />
            {[stays, goes].map((one, i) => (
              <th scope="col">
                {t(i === 0 ? "console.merge.stays" : "console.merge.goes")} <bdi>{one.email}</bdi>{" "}
                <Badge tone={tones[one.status]}>{t(`status.${one.status}`)}</Badge>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {different.map(({ mine, other }) => (
            <tr>
              <th scope="row">{mine.title}</th>
              {[mine, other].map((answer, i) => {
                const value = i === 0 ? "stays" : "goes";
                return (
                  <td>
                    <label class="choice">
                      <input
                        type="radio"
                        name={field(mine.field)}
                        value={value}
                        checked={(typed?.[field(mine.field)] ?? "stays") === value}
                      />
                      <span>{answer?.said || "–"}</span>
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const same = ({ form }: Application, other: Application, name: string): boolean =>
  JSON.stringify(Object.entries(form).find(([key]) => key === name)) ===
  JSON.stringify(Object.entries(other.form).find(([key]) => key === name));

/** Puts them together as the form says. */
export function mergeTwo(scene: Scene, ids: { stays: string; goes: string }): Promise<Response> {
  const taken = Object.entries(scene.typed ?? {}).flatMap(([name, value]) =>
    name.startsWith("answer-") && value === "goes" ? [name.slice("answer-".length)] : [],
  );
  return decide(
    scene,
    { to: `/applications/${ids.stays}`, done: "merged" },
    (world, act) => {
      const { stays, goes } = twoOf({ ...scene, world }, ids.stays, ids.goes);
      if (goes.mergedInto !== stays.id) checkSeen(scene.typed?.["seen"], [stays, goes]);
      return merge(world, { ...ids, taken }, scene.organiser, act);
    },
    (again) => mergePage(again, ids),
  );
}
