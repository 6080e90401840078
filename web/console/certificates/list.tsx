/** Everybody of the cohort with their certificate: issued, to be issued, or why there is none. */
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import { sayNumber } from "@tamkine/core/kernel/say";
import { mayIssue } from "@tamkine/core/certificate/issue";
import { type Candidate, candidates } from "@tamkine/core/certificate/qualify";
import { Badge, Button, Card, Notice, Pages, Table, type Tone } from "../../design/components.tsx";
import { addressOf, pageOf } from "../../design/slice.ts";
import { PostForm } from "../../form/post-form.tsx";
import type { Key } from "../../i18n.ts";
import { cohortPage } from "../frame.tsx";
import { BundleForm } from "./bundle.tsx";
import { NothingYet } from "../nothing-yet.tsx";
import type { Scene } from "../scene.ts";
import { holds } from "../search.ts";
import { Search, type Sought, soughtIn } from "../searching.tsx";

/** How somebody's certificate stands, the most pressing first. */
export const standings = ["renamed", "due", "issued", "revoked", "none"] as const;
export type Standing = (typeof standings)[number];

export const tones: Record<Standing, Tone> = { renamed: "warn", due: "accent", issued: "good", revoked: "bad", none: "plain" };

/** "renamed": it is valid, and its holder goes by another name by now, so that it could be issued anew. */
export function standingOf({ valid, renamed, certificate, missing }: Candidate): Standing {
  if (valid) return renamed && missing === undefined ? "renamed" : "issued";
  if (certificate) return "revoked";
  return missing === undefined ? "due" : "none";
}

/** The address may ask for one standing, and for a name; without a standing those come first about whom there is something to do. */
export function listPage(scene: Scene) {
  const { t, language, world, now, c } = scene;
  const all = candidates(world, now).sort((a, b) => inAlphabet(language)(a.application.form.name, b.application.form.name));
  const { words, q } = soughtIn(scene);
  const among = words === undefined ? all : all.filter(({ application }) => holds(words, application.form.name));
  const of = Map.groupBy(among, standingOf);
  const asked = standings.find((standing) => standing === c.req.query("standing"));
  const shown = standings.filter((standing) => asked === undefined || standing === asked).flatMap((standing) => of.get(standing) ?? []);
  return cohortPage(
    scene,
    "/certificates",
    t("console.certificates.title"),
    <>
      <p class="lead">{t("console.certificates.lead", { count: world.programme.certificates.meetings })}</p>
      {all.length === 0 ? (
        <NothingYet scene={scene} says="console.certificates.none" until="matchingEnds" />
      ) : (
        <>
          <Issue scene={scene} due={all.filter((one) => standingOf(one) === "due").length} />
          <People scene={scene} shown={shown} of={of} asked={asked} all={among.length} sought={{ words, q }} />
          <BundleForm scene={scene} />
        </>
      )}
    </>,
  );
}

/** The one button, once it may be pressed; before, when that will be. */
function Issue({ scene, due }: { scene: Scene; due: number }) {
  const { t, world, runs, base } = scene;
  const { automatic } = world.programme.certificates;
  if (!mayIssue(world.cohort))
    return (
      <Notice>
        <p>{t(automatic ? "console.certificates.later" : "console.certificates.laterByHand")}</p>
      </Notice>
    );
  if (due === 0 || !runs) return null;
  return (
    <Card title={t("console.certificates.due", { count: due })} main>
      <p>{t("console.certificates.dueHint")}</p>
      <PostForm action={`${base}/certificates`}>
        <Button>{t("console.certificates.issue", { count: due })}</Button>
      </PostForm>
    </Card>
  );
}

interface PeopleProps {
  scene: Scene;
  shown: readonly Candidate[];
  of: ReadonlyMap<Standing, readonly Candidate[]>;
  asked: Standing | undefined;
  all: number;
  sought: Sought;
}

function People({ scene, shown, of, asked, all, sought }: PeopleProps) {
  const { t, language, base, c } = scene;
  const path = `${base}/certificates`;
  const list = `${path}#people`;
  const { q } = sought;
  const slice = pageOf(shown, c.req.query("page"));
  return (
    <section class="stack-l" id="people">
      <ul class="chips" aria-label={t("console.certificates.standings")}>
        <li>
          <a href={addressOf(list, { q })} aria-current={asked === undefined ? "true" : undefined} data-swap="#people">
            {t("console.matching.view.all")} <span class="n">{sayNumber(language, all)}</span>
          </a>
        </li>
        {standings
          .filter((standing) => of.has(standing) || standing === asked)
          .map((standing) => (
            <li>
              <a href={addressOf(list, { standing, q })} aria-current={standing === asked ? "true" : undefined} data-swap="#people">
                {t(`console.certificates.is.${standing}`)} <span class="n">{sayNumber(language, of.get(standing)?.length ?? 0)}</span>
              </a>
            </li>
          ))}
      </ul>
      <Search scene={scene} path={list} query={{ standing: asked }} sought={sought} swap="#people" />
      <Table
        caption={t("console.certificates.caption")}
        rows={slice.rows}
        empty={t("console.gatherings.nobody")}
        lines
        columns={[
          {
            title: t("certificate.name"),
            cell: (one) => (
              <a href={`${path}/${one.participant.id}`} dir="auto">
                {one.application.form.name}
              </a>
            ),
          },
          { title: t("certificate.role"), cell: (one) => t(`role.${one.participant.role}`) },
          { title: t("console.certificates.meetings"), cell: (one) => one.meetings, number: true },
          { title: t("console.certificates.standings"), cell: (one) => <Standing scene={scene} one={one} counted />, beside: true },
        ]}
      />
      <Pages t={t} of={slice} path={list} query={{ standing: asked, q }} swap="#people" />
    </section>
  );
}

/**
 * How it stands, and for whoever has none why.
 * @property counted their meetings stand beside it already: that these are too few need not be said
 */
export function Standing({ scene: { t, world }, one, counted = false }: { scene: Scene; one: Candidate; counted?: boolean }) {
  const standing = standingOf(one);
  const needed = world.programme.certificates.meetings;
  return (
    <>
      <Badge tone={tones[standing]}>{t(`console.certificates.is.${standing}`)}</Badge>
      {one.missing !== undefined && !(counted && one.missing === "meetings") && (
        <span class="soft small"> {t(`console.certificates.missing.${one.missing}` as Key, { count: needed })}</span>
      )}
    </>
  );
}
