/** The agenda of a meeting: proposed from figures below their goal and from decisions that wait, then as organisers write it. */
import { latestFirst } from "@tamkine/core/cohort/order";
import { may } from "@tamkine/core/access/policy";
import { isVoid } from "@tamkine/core/committee/committee";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { type FrozenFigures, latestFigures } from "@tamkine/core/frozen-figures/frozen-figures";
import { besideSatisfaction } from "@tamkine/core/kpi/figure";
import { looksAt, shownFigures } from "@tamkine/core/kpi/shown";
import { figures } from "@tamkine/core/kpi/kpi";
import { confidedKinds } from "@tamkine/core/kpi/decisions/kinds";
import { decisionsWaiting } from "@tamkine/core/kpi/figures/open-decisions";
import type { World } from "@tamkine/core/world";
import { type Ctx, type Deps, nowOf } from "../../context.ts";
import { Back, Card, LinkButton } from "../../design/components.tsx";
import { besideText, goalText, valueText } from "../figures/value.ts";
import { consolePage } from "../frame.tsx";
import { allow, organiserOf } from "../session.ts";
import { isolated } from "../../phrase.ts";
import { AgendaForm } from "./agenda-form.tsx";

/** Figures are those of the cohort that the address names, else of the newest. Refuses not-allowed, not-found. */
export async function agendaPage(c: Ctx, deps: Deps) {
  const t = c.get("t");
  const id = c.req.param("programme") ?? "";
  allow(c, "see-figures", id);
  const cohort = c.req.query("cohort") ?? (await latest(deps, id));
  const world = await deps.store.world({ programme: id, cohort });
  const meeting = world?.committee.find((one) => one.id === c.req.param("id"));
  if (!world || !meeting) throw new Refusal("not-found");
  const frozen = world.cohort.frozenAt ? await deps.store.get("figures", { programme: id, cohort }) : undefined;
  const proposed = proposal(c, world, frozen);
  const path = `/console/${id}/committee/${meeting.id}`;
  const runs = may(organiserOf(c), "run", id) && !isVoid(meeting);
  const agenda = meeting.agenda ?? "";
  return consolePage(
    c,
    world.programme,
    t("console.committee.agenda"),
    <>
      {runs ? (
        <AgendaForm
          c={c}
          meeting={meeting}
          text={agenda || proposed}
          hint={t(agenda === "" ? "console.committee.agendaProposed" : "console.committee.agendaHint", { cohort: isolated(cohort) })}
        />
      ) : (
        <Card>
          <p class="lines" dir="auto">
            {agenda || proposed}
          </p>
        </Card>
      )}
      <p class="row">
        <LinkButton kind="quiet" href={`${path}/print`}>
          {t("console.committee.print")}
        </LinkButton>
        <Back t={t} href={path} />
      </p>
    </>,
  );
}

/** The cohort that began last. Refuses not-found when there is none. */
async function latest({ store }: Deps, programme: string): Promise<string> {
  const cohorts = await store.cohorts(programme);
  const [last] = cohorts.sort(latestFirst);
  if (!last) throw new Refusal("not-found");
  return last.cohort;
}

/** Numbers only as the committee may see them, no name, and nothing of what is confided to some organisers only. */
function proposal(c: Ctx, world: World, frozen: FrozenFigures | undefined): string {
  const t = c.get("t");
  const words = { t, language: c.get("language") };
  const now = nowOf(c);
  const shown = shownFigures(frozen ? latestFigures(frozen) : figures(world, [], now), true, looksAt(world.cohort, frozen));
  const missed = shown.filter(({ met }) => met === false);
  const beside = besideText(
    words,
    besideSatisfaction.flatMap((id) => shown.find((figure) => figure.id === id) ?? []),
  );
  const kinds = [...new Set(decisionsWaiting(world, now).map(({ about }) => about))].filter((about) => !confidedKinds.includes(about));
  const items = [
    ...missed.map((figure) => {
      const said = `${t(`console.figure.${figure.id}`)} – ${valueText(words, figure)} (${goalText(words, figure) ?? ""})`;
      return figure.id === "satisfaction" ? `${said} · ${beside}` : said;
    }),
    ...kinds.map((about) => t("console.committee.waiting", { about: t(`console.about.${about}`) })),
    t("console.committee.others"),
  ];
  return items.map((item, i) => `${i + 1}. ${item}`).join("\n");
}
