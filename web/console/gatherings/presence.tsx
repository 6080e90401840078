/** The list at the door: one tap notes one person, and each tap is stored at once, whoever else stands there with a list. */
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import { sayNumber } from "@tamkine/core/kernel/say";
import { checkInHours } from "@tamkine/core/gathering/check-in";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { guests, repliesOf } from "@tamkine/core/gathering/replies";
import { reached } from "@tamkine/core/kernel/time";
import type { Child } from "hono/jsx";
import type { Ctx } from "../../context.ts";
import { Back, Badge, Button, More, Notice, Pages } from "../../design/components.tsx";
import { addressOf, pageOf } from "../../design/slice.ts";
import { PostForm } from "../../form/post-form.tsx";
import { cohortPage } from "../frame.tsx";
import { toldApart } from "../named-apart.ts";
import { nameOf } from "../names.ts";
import { type Scene, typedIn } from "../scene.ts";
import { Search, type Sought, soughtIn } from "../searching.tsx";
import { momentText, monthText } from "../when.ts";
import { type Listed, narrowed, which } from "./narrowed.ts";

const kept = ["q", "who", "page"] as const;

/** The list's address after a tick: narrowed down as it was. */
export async function presenceQuery(c: Ctx): Promise<string> {
  const typed = await typedIn(c);
  return addressOf("", Object.fromEntries(kept.map((name) => [name, typed[name]])));
}

export function presencePage(scene: Scene, gathering: Gathering) {
  const { t, c, base, world, now, runs, language, typed } = scene;
  const path = `${base}/gatherings/${gathering.id}`;
  const asked = (name: (typeof kept)[number]) => typed?.[name] ?? c.req.query(name) ?? "";
  const all = guests(world, gathering);
  const apart = toldApart(
    scene,
    all.map(({ participant }) => participant.id),
  );
  const people = all.map(
    (guest): Listed => ({ guest, name: nameOf(world, guest.participant.id), more: apart.get(guest.participant.id) ?? "" }),
  );
  const sought = soughtIn(scene);
  const found = narrowed(people, asked("who"), sought.words);
  const slice = pageOf(
    found.sort((a, b) => inAlphabet(scene.language)(a.name, b.name)),
    asked("page"),
  );
  const opens = checkInHours(gathering).from;
  const ticking = runs && gathering.state !== "cancelled" && world.cohort.frozenAt === null && reached(now, opens);
  const who = asked("who") || undefined;
  const query = { q: sought.q, who };
  const carried = kept.map((name) => asked(name) !== "" && <input type="hidden" name={name} value={asked(name)} />);
  const list = slice.rows.map((row) => <Row scene={scene} row={row} ticking={ticking} path={path} />);
  return cohortPage(
    scene,
    "/gatherings",
    t("console.gatherings.presenceTitle", { month: monthText(gathering.id, language) }),
    <div class="stack" id="presence">
      <p class="lead" data-tell>
        {t("console.gatherings.presentOf", { present: repliesOf(all).present, total: all.length })}
      </p>
      {!reached(now, opens) && (
        <p class="soft">{t("console.gatherings.opensAt", { when: momentText(opens, language, world.programme.timeZone) })}</p>
      )}
      <Filters scene={scene} path={path} people={people} sought={sought} who={who} />
      <Search scene={scene} path={`${path}/presence`} query={{ who }} sought={sought} swap="#presence" />
      {runs && world.cohort.frozenAt !== null && (
        <Notice>
          <p>
            {t("console.gatherings.frozen")} <a href={`${base}/figures/versions#presence`}>{t("console.versions.title")}</a>
          </p>
        </Notice>
      )}
      {found.length === 0 && <p class="soft">{t("console.gatherings.nobody")}</p>}
      {ticking ? (
        <PostForm action={`${path}/tick`} data-swap="#presence">
          {carried}
          <ul class="door-list">{list}</ul>
        </PostForm>
      ) : (
        <ul class="door-list">{list}</ul>
      )}
      <Pages t={t} of={slice} path={`${path}/presence`} query={query} swap="#presence" />
      {ticking && <TickPage scene={scene} rows={slice.rows} path={path} carried={carried} />}
      <p class="row">
        <Back t={t} href={path} />
      </p>
    </div>,
  );
}

interface FiltersProps {
  scene: Scene;
  path: string;
  people: readonly Listed[];
  sought: Sought;
  who: string | undefined;
}

/** Narrows the list down to those who came, those who did not, and so on, each with how many there are. */
function Filters({ scene: { t, language }, path, people, sought, who }: FiltersProps) {
  return (
    <ul class="chips" aria-label={t("console.gatherings.attendance")}>
      {which.map((one) => (
        <li>
          <a
            href={addressOf(`${path}/presence`, { q: sought.q, who: one === "all" ? "" : one })}
            aria-current={(who ?? "all") === one ? "true" : undefined}
            data-swap="#presence"
          >
            {t(`console.gatherings.who.${one}`)} <span class="n">{sayNumber(language, narrowed(people, one, sought.words).length)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Row({ scene: { t }, row, ticking, path }: { scene: Scene; row: Listed; ticking: boolean; path: string }) {
  const { guest, name, more } = row;
  const { participant, said, present } = guest;
  const id = `p-${participant.id}`;
  return (
    <li id={id} class={present === undefined ? undefined : "there"}>
      <span class="what">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span class="soft small">
          {[t(`role.${participant.role}`), more, t(`console.gatherings.said.${said}`)].filter(Boolean).join("\u00a0· ")}
        </span>
      </span>
      {present !== undefined && <Badge tone="good">{t(`console.gatherings.by.${present}`)}</Badge>}
      {ticking && present !== "pin" && <Tick t={t} row={row} action={`${path}/tick#${id}`} />}
    </li>
  );
}

/** So few are ticked one by one. */
const few = 5;

/** For whoever copies a sheet that was signed: all of a page at once, of whom those who were not there are then taken back. */
function TickPage({ scene: { t }, rows, path, carried }: { scene: Scene; rows: readonly Listed[]; path: string; carried: Child }) {
  const missing = rows.filter(({ guest }) => guest.present === undefined);
  if (missing.length <= few) return null;
  return (
    <More title={t("console.gatherings.tickPage", { count: missing.length })} plain>
      <PostForm action={`${path}/tick`} data-swap="#presence">
        {carried}
        {missing.map(({ guest }) => (
          <input type="hidden" name="tick" value={`${guest.participant.id}:yes`} />
        ))}
        <p class="hint">{t("console.gatherings.tickPageHint")}</p>
        <Button kind="quiet" small>
          {t("console.gatherings.tickPageNow", { count: missing.length })}
        </Button>
      </PostForm>
    </More>
  );
}

/** After a tick the browser stays with the person. */
function Tick({ t, row: { guest, name, more }, action }: { t: Scene["t"]; row: Listed; action: string }) {
  const there = guest.present !== undefined;
  return (
    <Button small kind={there ? "quiet" : "main"} name="tick" value={`${guest.participant.id}:${there ? "no" : "yes"}`} action={action}>
      {t(there ? "console.gatherings.untick" : "console.gatherings.tick")}
      <span class="unseen"> {[name, more].filter(Boolean).join(" ")}</span>
    </Button>
  );
}
