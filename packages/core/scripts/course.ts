/** Takes the order of a cohort's steps from its state machine and writes it for the pages: `node packages/core/scripts/course.ts`. */
import { readFileSync, writeFileSync } from "node:fs";

const source = new URL("../../../stacks/cohort.asl.json", import.meta.url);
const target = new URL("../src/workflow/course.generated.ts", import.meta.url);

interface State {
  Type: string;
  Next?: string;
  Default?: string;
  Choices?: { Condition: string; Next: string }[];
  Branches?: { StartAt: string; States: Record<string, State> }[];
  Arguments?: { Payload?: { step?: string; name?: string } };
}
type States = Record<string, State>;

const top: States = JSON.parse(readFileSync(source, "utf8")).States;

/** The steps, ends or side-by-side steps that one comes to at this state. */
function arrivals(states: States, name: string | undefined, after: string | undefined): string[] {
  const state = name === undefined ? undefined : states[name];
  if (state === undefined || name === undefined) return [];
  if (state.Type === "Parallel") return (state.Branches ?? []).flatMap(({ States, StartAt }) => arrivals(States, StartAt, state.Next));
  if (state.Type === "Succeed") return after === undefined ? [name.toLowerCase()] : arrivals(top, after, undefined);
  const step = state.Arguments?.Payload?.step;
  return step === undefined ? arrivals(states, state.Next, after) : [step];
}

function stopsIn(states: States, after: string | undefined): string[] {
  return Object.values(states).flatMap((state) => {
    if (state.Type === "Parallel") return (state.Branches ?? []).flatMap(({ States }) => stopsIn(States, state.Next));
    const step = state.Arguments?.Payload?.step;
    if (state.Type !== "Task" || step === undefined || step === "where" || step === "hand-over") return [];
    const choice = choiceAfter(states, state);
    const when = (next: string) => choice?.Choices?.find(({ Condition }) => Condition.includes(`= '${next}'`))?.Next;
    const wait = when("wait");
    const stop = {
      step,
      waits: wait !== undefined,
      next: arrivals(states, choice?.Default, after),
      back: arrivals(states, when("back"), after)[0] ?? null,
      cancels: when("cancel") !== undefined,
    };
    return [
      `  ${JSON.stringify(stop)
        .replace(/"(\w+)":/gu, " $1: ")
        .replaceAll(",", ", ")
        .replace(/\s+/gu, " ")
        .replace("}", " }")},`,
    ];
  });
}

function choiceAfter(states: States, state: State): State | undefined {
  const next = state.Next === undefined ? undefined : states[state.Next];
  return next === undefined || next.Type === "Choice" ? next : choiceAfter(states, next);
}

/** The module's text. */
export function courseModule(): string {
  return `/** The order of a cohort's steps, taken from its state machine by scripts/course.ts; not to be edited. */
import type { Stop } from "./stop.ts";

export const stops: readonly Stop[] = [
${stopsIn(top, undefined).join("\n")}
];
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(target, courseModule());
