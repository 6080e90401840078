/** What a locked telephone shows of a letter, its subject and the words after it, says nothing of who is behind the programme. */
import { expect, it } from "vitest";
import { languages } from "../kernel/text.ts";
import { roles } from "../programme/programme.ts";
import { letterIds, sampleOf } from "./samples.ts";
import { draft } from "./writing/draft.ts";

it.each(letterIds)("%s", (letter) => {
  for (const language of languages)
    for (const role of roles) {
      const context = sampleOf(letter, language, role);
      const { subject, preheader } = draft(context);
      const { bodies, about } = context.programme;
      const behind = [...bodies.flatMap(({ short, name }) => [short, name[language]]), about[language]];
      expect([language, subject, preheader, behind.filter((words) => `${subject} ${preheader}`.includes(words))]).toEqual([
        language,
        subject,
        preheader,
        [],
      ]);
    }
});
