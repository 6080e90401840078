/** What organisers are reminded of if they do not decide it: what waits already, and on the last days what would not count otherwise. */
import { confidedKinds } from "../../kpi/decisions/kinds.ts";
import { lastCall, lateDecisions, lateKinds, overdueDays } from "../../kpi/decisions/late.ts";
import { letterHourOn } from "../hour.ts";
import { type Outlook, type Planned, toPeople } from "./planned.ts";

export function ofLate({ world, team, now }: Outlook): Planned[] {
  const waiting = lateDecisions(world, lateKinds, now).filter(({ about }) => !confidedKinds.includes(about));
  const days = new Set([...waiting.flatMap((one) => overdueDays(world, one)), lastCall(world.cohort)]);
  return [...days].map((day) => ({
    ...toPeople(letterHourOn(world.programme, day), "decision-reminder", team, false),
    occasion: `late#${day}`,
  }));
}
