import { expect, test } from "vitest";
import type { Letter } from "./mailbox.ts";
import { newestSignInLetter } from "./sign-in-letter.ts";

const owner = "organisation@example.ma";
const letter = (seq: number, at: string, programme: string, to = owner): Letter => ({
  seq,
  at,
  to,
  subject: "Votre lien de connexion",
  mark: "",
  messageId: `<${seq}@example.ma>`,
  eml: "",
  links: [`/console/enter/enter_${seq}`, `/p/${programme}/privacy`],
  addresses: () => [],
});
const seqOf = (letters: Letter[], programme: string) => newestSignInLetter(letters, owner, programme)?.seq;

test("of links that several programmes send together, the one into the programme that is played is taken", () => {
  const before = letter(1, "2026-03-28T18:00:00.000Z", "tamkine");
  const came = [letter(2, "2026-03-29T18:00:00.100Z", "tamkine"), letter(3, "2026-03-29T18:00:00.900Z", "passerelles")];
  expect(seqOf([before, ...came, letter(4, "2026-03-29T18:00:01.000Z", "tamkine", "other@example.ma")], "tamkine")).toBe(2);
  expect(seqOf([before, ...came], "passerelles")).toBe(3);
});

test("where none is of that programme, which may not be founded yet, the newest is taken, and never one of the evening before", () => {
  const [before, now] = [letter(1, "2026-03-28T18:00:00.000Z", "bridges"), letter(2, "2026-03-29T18:00:00.000Z", "tamkine")];
  expect(seqOf([now], "bridges")).toBe(2);
  expect(seqOf([before, now], "bridges")).toBe(2);
  expect(seqOf([], "bridges")).toBeUndefined();
});
