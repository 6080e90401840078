/** Writes a letter out: subject, HTML, plain text, and a calendar entry where there is a date. */
import { asCalledIn } from "../../kernel/months.ts";
import { calendarOf } from "../render/calendar.ts";
import type { Content, LetterContext } from "../about/context.ts";
import { draft } from "./draft.ts";
import { renderHtml } from "../render/html.ts";
import { renderText } from "../render/text.ts";

export function compose(context: LetterContext): Content {
  const written = asCalledIn(context.programme.country, context.language, draft(context));
  const calendar = calendarOf(context);
  return {
    subject: written.subject,
    html: renderHtml(written),
    text: renderText(written),
    ...(calendar !== undefined && { calendar }),
  };
}
