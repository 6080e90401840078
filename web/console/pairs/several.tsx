/** Mentors for everybody who waits for one: what the programme proposes to each and why, changed or left out one by one, introduced in one act. */
import type { Candidate } from "@tamkine/core/matching/candidates";
import { type Found, foundFor } from "@tamkine/core/matching/for-several";
import { capital } from "@tamkine/core/codes/codes";
import { type Refusal, type RefusalCode, refusalCodes } from "@tamkine/core/kernel/refusal";
import { type Seeking, seekingIn } from "@tamkine/core/pairing/seeking";
import { unansweredBy } from "@tamkine/core/pairing/sides";
import { Beside, idsOf } from "../../design/about-field.tsx";
import { Back, Button, Field, LinkButton, More, Pages } from "../../design/components.tsx";
import { pageOf } from "../../design/slice.ts";
import { PostForm } from "../../form/post-form.tsx";
import { wrongReason } from "../../form/room.ts";
import { isolated } from "../../phrase.ts";
import { sentenceOf } from "../../sentence.ts";
import { cohortPage } from "../frame.tsx";
import { fromToday, ToToday } from "../from-today.tsx";
import { Breakdown, points } from "../matching/breakdown.tsx";
import { Named } from "../named.tsx";
import { nameOf } from "../names.ts";
import { isElsewhere, withoutReader } from "../own.ts";
import type { Scene } from "../scene.ts";
import { Why } from "./why.tsx";

/** So many can be chosen from here; everybody there is, with what stands in the way, has a page. */
const named = 5;

export function severalPage(scene: Scene) {
  const { t, base, now, runs, typed } = scene;
  // Who looks is introduced to nobody from here, nor anybody to them.
  const world = withoutReader(scene);
  const seeking = seekingIn(scene.world, now).filter(({ mentee }) => !isElsewhere(scene, mentee));
  const slice = pageOf(seeking, typed?.["page"] ?? scene.c.req.query("page"));
  const ranked = (sensible: boolean) => seeking.filter((one) => one.sensible === sensible).map(({ mentee }) => mentee);
  const found = foundFor(world, [ranked(true), ranked(false)], keptIn(scene));
  const path = `${base}/pairs/mentors`;
  const rows = slice.rows.map((one) => ({ ...one, found: found.get(one.mentee) ?? { mentor: undefined, possible: [] } }));
  const first = rows.find((row) => row.found.possible.length > 0)?.mentee;
  const list = (
    <ul class="people mentors">
      {rows.map((row) => (
        <Row scene={scene} row={row} all={found} first={row.mentee === first} />
      ))}
    </ul>
  );
  return cohortPage(
    scene,
    "/pairs",
    t("console.several.title", { count: seeking.length }),
    <>
      {seeking.length > 0 && <p class="lead">{t("console.several.lead")}</p>}
      {runs && first !== undefined ? (
        <PostForm action={path} class="stack">
          {fromToday(scene) && <ToToday />}
          {slice.page > 1 && <input type="hidden" name="page" value={String(slice.page)} />}
          {list}
          <Pages t={t} of={slice} path={path} />
          <Introduce scene={scene} />
        </PostForm>
      ) : (
        seeking.length > 0 && list
      )}
      <p>
        <Back t={t} href={fromToday(scene) ? base : `${base}/pairs`} />
      </p>
    </>,
  );
}

/** Why, in the same words for all of them, and the act. */
function Introduce({ scene: { t, typed, refusal } }: { scene: Scene }) {
  return (
    <>
      <p class="hint">{t("console.several.letters")}</p>
      <Field
        name="reason"
        label={t("console.reason")}
        hint={t("console.confirm.reasonHint")}
        value={typed?.["reason"] ?? t("console.rematch.reason")}
        error={wrongReason(t, refusal, typed?.["reason"])}
        required
      />
      <div class="decide">
        <Button>{t("console.several.introduce")}</Button>
      </div>
    </>
  );
}

interface Waiting extends Seeking {
  found: Found;
}

interface RowProps {
  scene: Scene;
  row: Waiting;
  all: ReadonlyMap<string, Found>;
  /** Nobody was ticked: the way to what is wrong leads here. */
  first: boolean;
}

function Row({ scene, row, all, first }: RowProps) {
  const { t, world, runs, typed, ticked, refusal } = scene;
  const { mentee, last, sensible, found } = row;
  const offered = offeredIn(row);
  const code = codeAgainst(refusal, mentee);
  const kept = code === undefined ? typed?.[`mentor-${mentee}`] : undefined;
  const chosen = offered.find(({ mentor }) => mentor === kept)?.mentor ?? found.mentor ?? "";
  const nobodyTicked = first && refusal?.facts["mentee"] === "none";
  const asked = { name: "mentee", scope: mentee, error: nobodyTicked ? t("console.several.none") : undefined };
  const { id, described } = idsOf(asked);
  return (
    <li data-mentee={mentee}>
      {runs && offered.length > 0 ? (
        <label class="pick">
          <input
            type="checkbox"
            id={id}
            name="mentee"
            value={mentee}
            checked={ticked ? (ticked["mentee"] ?? []).includes(mentee) && code === undefined : sensible && found.mentor !== undefined}
            aria-label={nameOf(world, mentee)}
            {...(nobodyTicked && { "aria-invalid": "true", "aria-describedby": described })}
          />
        </label>
      ) : (
        <span />
      )}
      <div class="stack-s">
        {nobodyTicked && <Beside about={asked} label={nameOf(world, mentee)} />}
        <input type="hidden" name={`last-${mentee}`} value={last?.id ?? ""} />
        {runs && offered.length > 0 ? (
          <Field
            scope="for"
            name={`mentor-${mentee}`}
            label={<bdi>{nameOf(world, mentee)}</bdi>}
            hint={standingOf(scene, row)}
            value={chosen}
            error={code && (code === "form-invalid" ? t("console.several.choose") : sentenceOf(t, { code, facts: {} }))}
            options={[
              ...(found.mentor === undefined ? [{ value: "", label: t("console.several.unchosen") }] : []),
              ...offered.map(({ mentor, score }) => ({
                value: mentor,
                label: `${isolated(nameOf(world, mentor))} · ${points(score)}/100`,
              })),
            ]}
          />
        ) : (
          <p>
            <strong>
              <bdi>{nameOf(world, mentee)}</bdi>
            </strong>{" "}
            <span class="hint">{standingOf(scene, row)}</span>
          </p>
        )}
      </div>
      <About scene={scene} row={row} all={all} />
    </li>
  );
}

/** Why somebody is proposed, and the way to everybody else. */
function About({ scene, row, all }: Omit<RowProps, "first">) {
  const { t, base, runs } = scene;
  const { mentee, last, found } = row;
  const others = `${base}/pairs/${mentee}/replace`;
  return (
    <div class="about">
      {offeredIn(row).length === 0 ? (
        <>
          <p>{t("console.several.nobody")}</p>
          {runs && (
            <LinkButton kind="quiet" small href={others}>
              {t("console.rematch.others")}
            </LinkButton>
          )}
        </>
      ) : (
        <More title={t(found.mentor === undefined ? "console.several.elsewhere" : "console.several.why")} plain>
          <p>
            <Named scene={scene} id={last?.id ?? mentee} />
          </p>
          {last && <Why t={t} state={last.state} />}
          <Reasons scene={scene} row={row} all={all} />
          <p>
            <a href={others}>{t("console.rematch.others")}</a>
          </p>
        </More>
      )}
    </div>
  );
}

/** After a refusal: what was chosen and nothing stands against. */
function keptIn({ typed = {}, ticked = {}, refusal }: Scene): Map<string, string> {
  const kept = (ticked["mentee"] ?? []).filter((mentee) => codeAgainst(refusal, mentee) === undefined);
  return new Map(kept.map((mentee) => [mentee, typed[`mentor-${mentee}`] ?? ""]));
}

/** What stands against the choice for one of them, where several were refused together. */
const codeAgainst = (refusal: Refusal | undefined, mentee: string): RefusalCode | undefined =>
  refusalCodes.find((code) => code === refusal?.facts[mentee]);

/** Those one can choose from: the best for this mentee, and whoever is proposed, if that is somebody else. */
function offeredIn({ found: { mentor, possible } }: Waiting): Candidate[] {
  return possible.filter((one, i) => i < named || one.mentor === mentor);
}

/** What is missing, and that somebody calls first where the mentee has not answered either. */
function standingOf({ t }: Scene, { last, sensible }: Seeking): string {
  if (!last) return capital(t("console.several.never"));
  if (last.state.is === "ended") return t("console.rematch.ended");
  const missing = t("console.pairs.unanswered", { missing: unansweredBy(last) ?? "both" });
  return sensible ? missing : `${missing}. ${t("console.several.callFirst")}`;
}

/** Whom better mentors are proposed to instead, and what the score is made of. */
function Reasons({ scene, row: { mentee, found }, all }: Pick<RowProps, "scene" | "row" | "all">) {
  const { t, world } = scene;
  const proposed = found.possible.find((one) => one.mentor === found.mentor);
  const better = proposed ? found.possible.slice(0, Math.min(named, found.possible.indexOf(proposed))) : found.possible.slice(0, named);
  const taken = better.flatMap((one) => {
    const to = [...all].find(([other, { mentor }]) => other !== mentee && mentor === one.mentor)?.[0];
    return to === undefined ? [] : [{ mentor: one.mentor, score: one.score, to }];
  });
  return (
    <>
      {taken.map(({ mentor, score, to }) => (
        <p>
          {t("console.several.better", {
            mentor: isolated(nameOf(world, mentor)),
            points: points(score),
            mentee: isolated(nameOf(world, to)),
          })}
        </p>
      ))}
      {proposed && <Breakdown scene={scene} criteria={proposed.criteria} />}
    </>
  );
}
