/** Where a gathering is, or how one joins it from afar: what people have to know some days before. */
import type { Moment } from "../kernel/time.ts";
import { letterHourAfter } from "../letter/hour.ts";
import type { Programme } from "../programme/programme.ts";
import type { Gathering } from "./gathering.ts";

/** Days before a gathering in which people plan their way. */
const planningDays = 7;

/** Whether nobody can know yet where to go: announced with neither a place nor a link. */
export const lacksVenue = ({ state, place, link }: Gathering): boolean => state === "announced" && place === "" && link === undefined;

/** From when on organisers are asked for it: a week before, at the hour letters leave. */
export const venueMoment = (programme: Programme, gathering: Pick<Gathering, "at">): Moment =>
  letterHourAfter(programme, gathering.at, -planningDays);
