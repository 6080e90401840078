import { expect, test } from "vitest";
import { aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { setSender } from "./sender.ts";

const programme = aProgramme();
const { sender } = programme;
const set = (typed: Record<string, string>, domain = "example.ma") => setSender(programme, { ...sender, ...typed }, domain);

test("sets who letters come from and where answers go; the log says what was changed and no address", () => {
  const { put, happenings } = set({ name: " Programme  T ", address: "Lettres@Example.MA", replyTo: "equipe@example.org" });
  expect(put[0]).toMatchObject({ sender: { name: "Programme T", address: "lettres@example.ma", replyTo: "equipe@example.org" } });
  expect(happenings).toEqual([{ event: "sender-set", subject: "tamkine", facts: { what: "name address replyTo" } }]);
});

test("the same again changes nothing", () => {
  expect(set({ address: " PROGRAMME@example.ma" }).put).toEqual([]);
});

test.each([
  [{ address: "lettres@example.org" }, { address: "domain" }],
  [{ address: "lettres@mail.example.ma" }, { address: "domain" }],
  [{ address: "lettres@example.ma@example.org" }, { address: "invalid" }],
  [
    { name: " ", replyTo: "equipe" },
    { name: "missing", replyTo: "invalid" },
  ],
  [
    { name: "T".repeat(61), address: "" },
    { name: "too-long", address: "invalid" },
  ],
])("%j will not do", (typed, wrong) => {
  expect(refused(() => set(typed as Record<string, string>))).toEqual({ code: "form-invalid", ...wrong });
});

test("a line that ends in the name begins no other line of the mail", () => {
  expect(set({ name: "TAMKINE\r\nBcc: x@example.org" }).put[0]).toMatchObject({ sender: { name: "TAMKINE Bcc: x@example.org" } });
});
