/** What somebody wrote in a form that is not carried out: the page that says so has it, so that they can take it along. */
import { plain } from "@tamkine/core/kernel/text";
import { HTTPException } from "hono/http-exception";
import type { Ctx } from "../context.ts";
import { bodyOf } from "./body.ts";
import { proofField } from "./proof.ts";
import { potField, stampField } from "./robots.ts";
import { canSendAgain } from "./sent-form.ts";

/** Fields that no text is written in: marks of our pages, which may be of several words, and codes, which no page repeats. */
const unshown: ReadonlySet<string> = new Set(["seen", "response", "pin", "code", potField, stampField, proofField]);

/** What fields are called that one writes in and nothing else: whatever stands there was typed. */
const wordy: ReadonlySet<string> = new Set(
  [
    "about agenda alert answer articles avoid best bodyLink button city daysOff goal hard law minutes motivation name note place position",
    "preferredGenderReason proposals reason receipt regions regulator short subject summary text title topic well why words worst",
  ].flatMap((names) => names.split(" ")),
);

/** By its own name or, where several are of one kind ("about.fr", "all-hard"), by a part of it. */
export const isWordy = (name: string): boolean => name.split(/[.-]/u).some((part) => wordy.has(part));

/**
 * Elsewhere one word of plain letters is a choice, a number or a mark of ours, which nobody wants to read again. What has more in it than
 * those have was typed: several words, a letter of another alphabet or with an accent, the address of a page.
 */
const isText = (name: string, value: string): boolean =>
  isWordy(name) ? value.trim() !== "" : /\S\s+\S|[^\u0021-\u007E\s]|:\/\//u.test(value);

/** The texts of the form that was sent, each once, without what no keyboard writes; none where the form is not one of our own pages'. */
export async function writtenIn(c: Ctx): Promise<string[]> {
  if (!canSendAgain(c)) return [];
  const fields = Object.entries(await formOf(c)).filter(([name]) => !unshown.has(name));
  const texts = fields.flatMap(([name, values]) =>
    [values]
      .flat()
      .filter((value) => typeof value === "string")
      .map(plain)
      .filter((value) => isText(name, value)),
  );
  return [...new Set(texts)];
}

/** Who is told that nothing is there is not told as well that what they sent is no form. */
async function formOf(c: Ctx): ReturnType<typeof bodyOf> {
  try {
    return await bodyOf(c);
  } catch (error) {
    if (error instanceof HTTPException) return {};
    throw error;
  }
}

/** As it was written, lines and all; its writer alone sees it. */
export const Written = ({ texts }: { texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <div class="quoted">
        <blockquote class="lines">
          <bdi>{text}</bdi>
        </blockquote>
      </div>
    ))}
  </>
);

/** The same under a sentence that says what it is, and that nobody keeps it. */
export function TakenAlong({ c, texts }: { c: Ctx; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <p>{c.get("t")("form.takeAlong")}</p>
      <Written texts={texts} />
    </>
  );
}
