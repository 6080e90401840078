/** When each letter goes, for those who read about letters: no letter says it. */
import { createMessages } from "../../kernel/messages.ts";
import { sayList } from "../../kernel/say.ts";
import type { Language } from "../../kernel/text.ts";
import type { Programme } from "../../programme/programme.ts";
import type { LetterId } from "../catalogue.ts";
import ar from "./messages/ar/when.ts";
import en from "./messages/en/when.ts";
import fr from "./messages/fr/when.ts";

/** A letter of which nobody says when it goes does not compile. */
const say = createMessages<LetterId>({ fr, ar, en });

/** When a letter goes in a programme with these rules, in a sentence. */
export function whenGoes(language: Language, letter: LetterId, { rules, retention }: Pick<Programme, "rules" | "retention">): string {
  return say(language, letter, {
    answer: rules.acceptAlertDays,
    remind: rules.acceptReminderDays,
    contest: rules.contestDays,
    first: rules.firstMeetingDays,
    gap: rules.gapDays,
    pulse: rules.earlyPulseDays,
    decision: rules.decisionReminderDays,
    drafts: sayList(language, rules.draftReminderDays.map(String)),
    surveys: sayList(language, rules.surveyReminderDays.map(String)),
    warning: retention.warningDays,
  });
}
