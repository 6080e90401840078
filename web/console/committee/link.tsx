/** Linking a decision to what it changed: a line of a cohort's log that an organiser wrote. */
import { isConfided } from "@tamkine/core/access/confided";
import { isSeen } from "@tamkine/core/access/viewing";
import { linkDecision } from "@tamkine/core/committee/decide";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Programme } from "@tamkine/core/programme/programme";
import type { LogEntry } from "@tamkine/core/log/log-entry";
import type { Ctx, Deps } from "../../context.ts";
import { Back, Button, Card, Choices, Pages } from "../../design/components.tsx";
import { pageOf } from "../../design/slice.ts";
import { PostForm } from "../../form/post-form.tsx";
import { consolePage } from "../frame.tsx";
import { typedIn } from "../scene.ts";
import { actOn, known, type Sitting, sittingOf } from "./act.ts";
import { effectText } from "./decisions.tsx";

/**
 * Refuses not-found.
 * @param refusal why nothing was linked by the form of this page
 */
export async function linkPage(c: Ctx, deps: Deps, { programme, meeting }: Sitting, refusal?: Refusal) {
  const t = c.get("t");
  const id = c.req.param("decision") ?? "";
  const decision = meeting.decisions?.find((one) => one.id === id);
  if (!decision) throw new Refusal("not-found");
  const cohorts = await deps.store.cohorts(programme.id);
  const slugs = cohorts.map(({ cohort }) => cohort).sort((a, b) => b.localeCompare(a));
  const asked = refusal ? (await typedIn(c))["cohort"] : c.req.query("cohort");
  const cohort = slugs.find((slug) => slug === asked) ?? slugs[0];
  const entries = cohort === undefined ? [] : (await deps.store.log({ programme: programme.id, cohort })).filter(isChange).reverse();
  const slice = pageOf(entries, c.req.query("page"));
  const path = `/console/${programme.id}/committee/${meeting.id}`;
  return consolePage(
    c,
    programme,
    t("console.committee.link"),
    <>
      <p class="lead" dir="auto">
        {decision.text}
      </p>
      <ul class="chips" aria-label={t("console.cohorts.title")}>
        {slugs.map((slug) => (
          <li>
            <a href={`${path}/decisions/${id}?cohort=${slug}`} aria-current={slug === cohort ? "true" : undefined} dir="ltr">
              {slug}
            </a>
          </li>
        ))}
      </ul>
      {entries.length === 0 ? (
        <p class="soft">{t("console.committee.noChanges")}</p>
      ) : (
        <Card title={t("console.committee.whatChanged")}>
          <PostForm action={`${path}/decisions/${id}`}>
            <input type="hidden" name="cohort" value={cohort} />
            <Choices
              name="entry"
              type="radio"
              layout="column"
              legend={t("console.committee.whatChangedHint")}
              error={refusal?.facts["entry"] === undefined ? undefined : t("console.committee.entryError")}
              options={slice.rows.map((entry) => ({
                value: entry.id,
                label: effectText(c, { cohort: entry.cohort, entry: entry.id, event: entry.event, at: entry.at }, programme.timeZone),
              }))}
              chosen={[]}
            />
            <Button>{t("console.committee.linkThis")}</Button>
          </PostForm>
          <Pages t={t} of={slice} path={`${path}/decisions/${id}`} query={{ cohort }} />
        </Card>
      )}
      <p>
        <Back t={t} href={path} />
      </p>
    </>,
    refusal,
    { path: `${path}/decisions/${id}` },
  );
}

/** Whether an organiser changed something that the committee may read of; what they looked at changed nothing. */
const isChange = (line: LogEntry): boolean => line.by.startsWith("organiser:") && !isSeen(line) && !isConfided(line.event);

/** Links the decision to a change of the log. Refuses not-found, and what `linkDecision` refuses. */
export async function linked(c: Ctx, deps: Deps, programme: Programme): Promise<Response> {
  const { cohort = "", entry = "" } = await typedIn(c);
  const ref = { programme: programme.id, cohort };
  if (entry === "") return linkPage(c, deps, await sittingOf(c, deps, "run"), new Refusal("form-invalid", { entry: "needed" }));
  const line = await deps.store.get("log", { ...ref, id: entry });
  if (!line || !isChange(line)) throw new Refusal("not-found");
  await actOn(c, deps, programme, (from) =>
    linkDecision(known(from), c.req.param("decision") ?? "", { cohort, entry, event: line.event, at: line.at }),
  );
  return c.redirect(`/console/${programme.id}/committee/${c.req.param("id")}?done=linked`, 303);
}
