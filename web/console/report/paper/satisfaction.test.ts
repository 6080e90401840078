import "../../texts.ts";
import type { Report } from "@tamkine/core/report/report";
import { aProgramme } from "@tamkine/core/worlds/makers";
import { expect, test } from "vitest";
import { satisfactionSection } from "./satisfaction.ts";
import { telling } from "./telling.ts";

test("what several people said in the same words stands there once, with how many they were", () => {
  const texts = ["L’écoute.", "L’écoute.", "L’écoute.", "Le temps donné."];
  const report = {
    figures: [],
    account: { questions: [{ question: "overall", together: { people: null, share: null } }] },
    words: [{ question: "best", groups: [{ role: "mentee", texts }], tooFew: false }],
  } as unknown as Report;
  const { blocks } = satisfactionSection(telling(report, aProgramme(), "fr"));
  const [quotes] = blocks.flatMap((block) => (block.is === "quotes" ? [block.quotes] : []));
  expect(quotes).toEqual([
    { text: "L’écoute.", said: "3\u00a0personnes" },
    { text: "Le temps donné.", said: "" },
  ]);
});
