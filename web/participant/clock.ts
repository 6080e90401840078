/** When something is, as its reader is to be told: who lives abroad reads by which clock. */
import { sayMoment, sayOffset } from "@tamkine/core/kernel/say";
import type { Moment } from "@tamkine/core/kernel/time";
import { abroad } from "@tamkine/core/programme/regions";
import { isolated } from "../phrase.ts";
import type { Scene } from "./scene.ts";

type Reading = Pick<Scene, "t" | "language" | "personal">;

/** "samedi 18 avril à 10 h 30"; to whoever lives abroad, "samedi 18 avril à 10 h 30 (UTC+1)". */
export function momentFor({ t, language, personal }: Reading, at: Moment): string {
  const { timeZone } = personal.programme;
  const when = sayMoment(language, at, timeZone, { year: false });
  return isAbroad(personal) ? t("meeting.abroad", { when, zone: isolated(sayOffset(at, timeZone)) }) : when;
}

/** That hours are typed by the programme's clock, to whoever lives abroad. */
export const clockFor = ({ t, personal, now }: Pick<Scene, "t" | "personal" | "now">): string | undefined =>
  isAbroad(personal) ? t("meeting.clock", { zone: isolated(sayOffset(now, personal.programme.timeZone)) }) : undefined;

const isAbroad = ({ application }: Scene["personal"]): boolean => application.form.region === abroad;
