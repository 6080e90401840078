/** Matching: the proposal, why it is so, what organisers rule about it, and each body's approval. */
import { approve } from "@tamkine/core/matching/approve";
import { type Constraint, constraints, type MatchRuling } from "@tamkine/core/matching/proposal";
import { proposeMatches } from "@tamkine/core/matching/propose";
import { ban, lock, type PairOf, unrule, waive } from "@tamkine/core/matching/rulings";
import { review } from "@tamkine/core/application/review";
import { changeCapacity } from "@tamkine/core/participant/leave";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Act, Outcome } from "@tamkine/core/outcome";
import type { World } from "@tamkine/core/world";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { decide, type Scene, sceneOf, typedIn } from "../scene.ts";
import { boardPage } from "./board.tsx";
import { matchPage } from "./match.tsx";

type Typed = Record<string, string>;
type Command = (world: World, typed: Typed, act: Act, scene: Scene) => Outcome;

/** What can be asked of the board by a button, by the last part of its address. */
const commands: Record<string, Command> = {
  rerun: (world, _, act) => proposeMatches(world, act),
  lock: (world, typed, act) => lock(world, { ...pairIn(typed), reason: typed["reason"] ?? "" }, act),
  ban: (world, typed, act) => ban(world, { ...pairIn(typed), reason: typed["reason"] ?? "" }, act),
  waive: (world, typed, act) => waive(world, { ...pairIn(typed), constraint: constraintIn(typed), reason: typed["reason"] ?? "" }, act),
  unrule: (world, typed, act) =>
    unrule(world, { ...pairIn(typed), rule: ruleIn(typed), ...(typed["constraint"] && { constraint: constraintIn(typed) }) }, act),
  approve: (world, typed, act, { organiser }) => approve(world, organiser, typed["body"] ?? "", act),
};

/** These change who takes part; the matching is then computed anew from the changed cohort. */
const changes: Record<string, Command> = {
  capacity: (world, typed, act) => changeCapacity(world, typed["mentor"] ?? "", Number(typed["capacity"]), act),
  "leave-out": (world, typed, act, { organiser }) =>
    review(world, [typed["mentee"] ?? ""], { to: "waitlisted", reason: typed["reason"] ?? "" }, organiser, act),
};

export function matchingApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => boardPage(await sceneOf(c, deps, "see-people")));
  app.get("/:mentee", async (c) => matchPage(await sceneOf(c, deps, "see-people"), c.req.param("mentee")));
  app.post("/:command", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    const typed = await typedIn(c);
    const name = c.req.param("command");
    const to = { to: "/matching", waits: ["approval"], done: name } as const;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
    if (command) return decide(scene, to, (world, act) => command(world, typed, act, scene), boardPage);
    if (!change) throw new Refusal("not-found");
    return changed(c, scene, to, (world, act) => change(world, typed, act, scene));
  });
  return app;
}

async function changed(_: Ctx, scene: Scene, to: Parameters<typeof decide>[1], command: (world: World, act: Act) => Outcome) {
  const answer = await decide(scene, { ...to, waits: [] }, command, boardPage);
  if (answer.status !== 303) return answer;
  return decide(scene, to, (world, act) => proposeMatches(world, act), boardPage);
}

const pairIn = (typed: Typed): PairOf => ({ mentee: typed["mentee"] ?? "", mentor: typed["mentor"] ?? "" });

function constraintIn(typed: Typed): Constraint {
  const constraint = constraints.find((one) => one === typed["constraint"]);
  if (!constraint) throw new Refusal("form-invalid", { constraint: "unknown" });
  return constraint;
}

function ruleIn(typed: Typed): MatchRuling["rule"] {
  const rule = (["lock", "ban", "waive"] as const).find((one) => one === typed["rule"]);
  if (!rule) throw new Refusal("form-invalid", { rule: "unknown" });
  return rule;
}
