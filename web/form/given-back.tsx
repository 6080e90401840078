/** What somebody wrote and sent too late: nobody keeps it, and they can take it along. */
import type { Translate } from "../i18n.ts";
import { type Answers, one } from "./answers.ts";

/** Nothing where nothing was written in these fields. */
export function GivenBack({ t, answers, fields }: { t: Translate; answers: Answers; fields: readonly string[] }) {
  const words = fields.map((name) => one(answers, name)).filter((text) => text.trim() !== "");
  if (words.length === 0) return null;
  return (
    <>
      <p>{t("form.givenBack")}</p>
      {words.map((text) => (
        <div class="quoted">
          <blockquote class="lines">
            <bdi>{text}</bdi>
          </blockquote>
        </div>
      ))}
    </>
  );
}
