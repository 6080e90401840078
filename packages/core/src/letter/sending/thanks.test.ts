/** The letter of thanks as it leaves: what somebody held, and the words passed on to a mentor. */
import { expect, test } from "vitest";
import { createLinks } from "../../access/links.ts";
import { closing } from "../../certificate/fixtures/closing.ts";
import { anAnswer } from "../../survey/fixtures/an-answer.ts";
import type { Answer } from "../../survey/survey.ts";
import { aDelivery, ref } from "../../worlds/makers.ts";
import { memoryStore } from "../fixtures/memory-store.ts";
import { post } from "./post.ts";
import type { Mail } from "../../ports.ts";

const now = "2026-06-25T09:00:00Z";
const links = createLinks({ secret: "secret", origin: "https://tamkine.example.ma" });

async function thanks(to: string, answers: readonly Answer[], asked = false): Promise<Mail> {
  const { programme, cohort, applications, participants, pairs } = closing([3, 2]);
  const consented = applications.map((one) => ({
    ...one,
    consents: { ...one.consents, testimonial: asked ? { version: "2026-03", at: now } : null },
  }));
  const letter = { letter: "thank-you", occasion: "", state: "due", dueAt: now, claimedAt: null, sentAt: null } as const;
  const due = aDelivery({ ...letter, recipient: { is: "applicant", id: to }, facts: { held: "3", hours: "2.5" } });
  const store = memoryStore([programme, cohort, ...consented, ...participants, ...pairs, ...answers, due]);
  const mails: Mail[] = [];
  await post({ store, links, mailer: { send: async (mail) => void mails.push(mail) } }, ref, [due.id], now);
  const [mail] = mails;
  if (!mail) throw new Error("nothing left");
  return mail;
}

const mine = anAnswer({ passOn: "pair_1", answers: { best: "Vous m’avez écouté,\nvraiment.", worst: "Du retard" } });

test("a mentor reads what their mentee passed on, beside what they held themselves, and no name", async () => {
  const { text, html } = await thanks("app_mentor-1", [mine]);
  expect(text).toMatch(
    /3\srencontres[\s\S]*Une personne que vous avez accompagnée[\s\S]*«\sVous m’avez écouté, vraiment\.\s»[\s\S]*s’achève ici/u,
  );
  expect(html).toContain("<blockquote");
  expect(`${text}${html}`).not.toMatch(/Mentee 1|Du retard/u);
});

test("nothing without that word, nothing held back, nothing of another's mentee, nothing to a mentee", async () => {
  const unsaid = anAnswer({ answers: { best: "Gardé pour moi" } });
  const held = { ...mine, heldBack: true };
  const others = anAnswer({ participant: "app_mentee-2", passOn: "pair_2", answers: { best: "Pour un autre" } });
  for (const answers of [[unsaid], [held], [others]]) {
    const { text, html } = await thanks("app_mentor-1", answers);
    expect(`${text}${html}`).not.toMatch(/Gardé|écouté|Pour un autre|avez accompagnée a voulu|<blockquote/u);
  }
  expect((await thanks("app_mentee-1", [mine])).text).not.toContain("écouté");
});

test("only whoever agreed to be asked is offered to leave a few words", async () => {
  expect((await thanks("app_mentee-1", [], true)).text).toMatch(
    /Laisser quelques mots.*\nhttps:\/\/tamkine\.example\.ma\/me\/\S+\/testimonial\n/u,
  );
  expect((await thanks("app_mentee-1", [])).text).not.toContain("/testimonial");
});
