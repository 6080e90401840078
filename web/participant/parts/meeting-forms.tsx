/** To plan a meeting and to note one that was not planned: what is next stands open, for the rest there is a link to it. */
import { mayNote } from "@tamkine/core/meeting/noting";
import type { NextStep, PersonalPair } from "@tamkine/core/participant/personal";
import { type Lead, Leads } from "../../design/components.tsx";
import { isOpen, pathTo, type Scene } from "../scene.ts";
import { LogMeeting, logScope } from "./log-meeting.tsx";
import { isPlanning, mayPlan, PlanMeeting, planScope } from "./plan-meeting.tsx";

export function MeetingForms({ scene, found, next }: { scene: Scene; found: PersonalPair; next: NextStep }) {
  const { t, personal } = scene;
  const { pair } = found;
  const plan = mayPlan(personal.cohort, pair);
  const log = mayNote(personal.cohort, pair);
  const planning = isPlanning(scene, next, pair);
  const logging = log && isOpen(scene, logScope(pair));
  const leads: Lead[] = [
    ...(plan && !planning ? [{ id: planScope(pair), href: pathTo(scene, planScope(pair)), label: t("meeting.plan") }] : []),
    ...(log && !logging ? [{ id: logScope(pair), href: pathTo(scene, logScope(pair)), label: t("meeting.log") }] : []),
  ];
  return (
    <>
      {planning && <PlanMeeting scene={scene} found={found} />}
      {logging && <LogMeeting scene={scene} found={found} />}
      {leads.length > 0 && <Leads leads={leads} />}
    </>
  );
}
