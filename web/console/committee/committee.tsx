/** The joint steering committee: its year, its meetings, planning and recording them, what it decided. */
import { cancelCommittee, planCommittee, remindCommittee, writeAgenda } from "@tamkine/core/committee/plan";
import { recordDecision, rewordDecision } from "@tamkine/core/committee/decide";
import { watchCommittee } from "@tamkine/core/committee/remind";
import { recordCommittee } from "@tamkine/core/committee/record";
import { strikeCommittee } from "@tamkine/core/committee/strike";
import { wholeNumberIfAny } from "@tamkine/core/kernel/digits";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import type { Act, Outcome } from "@tamkine/core/outcome";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../../context.ts";
import { allOf, typedIn } from "../scene.ts";
import { checkSeen } from "../seen.ts";
import { programmeOf } from "../session.ts";
import { actOn, type From, known, sittingOf } from "./act.ts";
import { agendaPage } from "./agenda.tsx";
import { changeConvention } from "./convention.tsx";
import { linked, linkPage } from "./link.tsx";
import { meetingPage } from "./meeting.tsx";
import { overviewPage } from "./overview.tsx";
import { printPage } from "./print.tsx";

type Typed = Record<string, string>;

export function committeeApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => overviewPage(c, deps, await programmeOf(c, deps, "see-figures")));
  app.get("/:id", async (c) => meetingPage(c, deps, await sittingOf(c, deps, "see-figures")));
  app.get("/:id/agenda", async (c) => agendaPage(c, deps));
  app.get("/:id/print", async (c) => printPage(c, await sittingOf(c, deps, "see-figures")));
  app.get("/:id/decisions/:decision", async (c) => linkPage(c, deps, await sittingOf(c, deps, "run")));
  app.post("/:id/decisions/:decision", async (c) => linked(c, deps, await programmeOf(c, deps, "run")));
  app.post("/convention", changeConvention(deps));

  const acts = (path: string, done: string, command: Commanding) => app.post(path, acting(deps, done, command));
  const record: Commanding = (typed, programme) => recording(deps, typed, programme);
  acts("/", "recorded", record);
  acts("/:id/held", "recorded", record);
  const plan: Commanding = async (typed, programme, c) => planning(deps, typed, programme, await allOf(c, "invited"));
  acts("/plan", "committeePlanned", plan);
  acts("/:id/plan", "committeePlanned", plan);
  acts("/:id/cancel", "committeeCancelled", cancelling);
  acts("/:id/strike", "committeeStruck", (typed, programme) => striking(deps, typed, programme));
  acts("/:id/remind", "reminded", (_, programme) => (from, act) => remindCommittee(known(from), programme, from.organisers, act));
  acts("/:id/agenda", "agenda", writing);
  acts("/:id/decisions", "committeeDecided", (typed) => deciding(deps, typed));
  acts("/:id/decisions/:decision/words", "committeeReworded", (typed, _, c) => rewording(typed, c.req.param("decision") ?? ""));
  return app;
}

type Command = (from: From, act: Act) => Outcome;
type Commanding = (typed: Typed, programme: Programme, c: Ctx) => Command | Promise<Command>;

/** What makes a meeting one that is planned: who is invited is then reminded in time. */
const plans: readonly string[] = ["committeePlanned", "committeeStruck"];

/** Carries out an act; refused, the page it was asked from comes back with what was typed. */
const acting = (deps: Deps, done: string, command: Commanding) => async (c: Ctx) => {
  const programme = await programmeOf(c, deps, "run");
  const typed = await typedIn(c);
  const id = c.req.param("id");
  try {
    await actOn(c, deps, programme, await command(typed, programme, c));
    if (plans.includes(done)) await watchCommittee(deps, programme, await deps.store.committee(programme.id), nowOf(c));
  } catch (error) {
    const tried = { refusal: refusalIn(error), typed, invited: await allOf(c, "invited") };
    const meeting = id === undefined ? undefined : await deps.store.get("committee", { programme: programme.id, id });
    return meeting ? meetingPage(c, deps, { programme, meeting }, tried) : overviewPage(c, deps, programme, tried);
  }
  return c.redirect(`/console/${programme.id}/committee${id === undefined ? "" : `/${id}`}?done=${done}`, 303);
};

const cancelling =
  ({ seen }: Typed): Command =>
  (from) =>
    asSeen(from, seen, () => cancelCommittee(known(from), from.organisers));

const writing =
  ({ agenda = "", seen }: Typed): Command =>
  (from) =>
    asSeen(from, seen, () => writeAgenda(known(from), agenda));

const striking =
  (deps: Deps, { why = "", seen }: Typed, programme: Programme): Command =>
  (from, act) =>
    asSeen(from, seen, () => strikeCommittee(programme, { ...from, meeting: known(from) }, why, act, deps.ids));

const deciding =
  (deps: Deps, { nonce = "", text = "", outcome = "" }: Typed): Command =>
  (from, act) =>
    recordDecision(known(from), { nonce, text, outcome }, act, deps.ids);

const rewording =
  ({ words = "", seen }: Typed, decision: string): Command =>
  (from) =>
    asSeen(from, seen, () => rewordDecision(known(from), decision, words));

function recording(deps: Deps, typed: Typed, programme: Programme): Command {
  const { heldOn = "", minutes = "", reason = "" } = typed;
  const attendance = Object.fromEntries(programme.bodies.map(({ id }) => [id, wholeNumberIfAny(typed[`body-${id}`]) ?? 0]));
  const record: Command = ({ meeting, ...known }, act) => {
    const said = { heldOn, attendance, minutes, reason, ...(meeting && { of: meeting.id }) };
    const { meeting: _, ...outcome } = recordCommittee(programme, known, said, act, deps.ids);
    return outcome;
  };
  return (from, act) => asSeen(from, typed["seen"], () => record(from, act));
}

const planning =
  (deps: Deps, { when = "", place = "", link = "", seen }: Typed, programme: Programme, invited: string[]): Command =>
  (from, act) =>
    asSeen(from, seen, () => {
      const said = { when, place, link, invited };
      const { id: _, ...outcome } = planCommittee(programme, { ...from, known: from.meeting }, said, act, deps.ids);
      return outcome;
    });

/**
 * Decides upon what the form showed. What is as it is asked for already is done, whoever has seen it. Of what is not, nobody writes over
 * what they have not seen, not even by a form that has to be corrected first; and sent again once the meeting that it made was moved or
 * called off, a form makes no second one. Refuses changed-meanwhile.
 */
function asSeen({ meeting, meetings }: From, seen: string | undefined, decide: () => Outcome): Outcome {
  try {
    const outcome = decide();
    if (outcome.put.length > 0) checkSeen(seen, meeting ? [meeting] : meetings);
    return outcome;
  } catch (error) {
    if (error instanceof Refusal && meeting) checkSeen(seen, [meeting]);
    throw error;
  }
}
