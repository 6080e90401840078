/** A letter with the programme's own words in it, marked, as its reader would get it; nothing is stored. */
import { compose } from "@tamkine/core/letter/writing/compose";
import type { LetterContext } from "@tamkine/core/letter/about/context";
import { attribute } from "@tamkine/core/letter/isolate";
import { sampleOf } from "@tamkine/core/letter/samples";
import { changedTexts, faultsOf } from "@tamkine/core/letter/words/reword";
import type { Ctx } from "../../context.ts";
import { shownInFrame } from "../letters/framed.ts";
import type { Editing } from "./edit.tsx";
import { faultText, fieldLabel } from "./words.ts";

/** Characters of no language, which no text can hold: they stand for the marks until the letter is HTML. */
const [open, close] = ["\uE000", "\uE001"];
const mark = '<mark style="background:#fdeeb5;color:inherit;border-radius:2px">';

/** @param role as whom it is read; mentees see what others see */
export function previewed(
  c: Ctx,
  { programme, letter, language }: Editing,
  typed: Readonly<Record<string, string>>,
  role = "mentee",
  logo?: LetterContext["logo"],
) {
  const t = c.get("t");
  const texts = changedTexts(letter, language, typed);
  const faults = Object.entries(faultsOf(letter, language, texts));
  if (faults.length > 0)
    return shownInFrame(c, faults.map(([field, fault]) => `${fieldLabel(t, field)} — ${faultText(t, fault)}`).join("\n\n"));
  const marked = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text === "" ? "" : `${open}${text}${close}`]));
  const context = { ...sampleOf(letter, language, role === "mentor" ? "mentor" : "mentee"), programme, ...(logo && { logo }) };
  const { subject } = compose({ ...context, wording: texts });
  const { html } = compose({ ...context, wording: marked });
  const line = `<p style="margin:0;padding:12px 16px;font:600 15px system-ui,sans-serif;border-bottom:1px solid #d9d2c5">${attribute(subject)}</p>`;
  return shownInFrame(c, {
    html: html
      .replace(/<body[^>]*>/u, (body) => body + line)
      .replaceAll(open, mark)
      .replaceAll(close, "</mark>"),
  });
}
