/** What people and those who keep lists write where consent is asked for: what is neither yes nor no has to be asked about. */
import { expect, test } from "vitest";
import { previewOf } from "../fixtures/preview.ts";

const fates = (cells: readonly string[], title = "J'accepte la charte et le traitement de mes données") =>
  previewOf(`Nom;E-mail;Langues;${title}\n${cells.map((cell, i) => `Sara;s${i}@example.ma;Français;"${cell}"`).join("\n")}`, "mentee").map(
    ({ reason }) => reason ?? "taken",
  );

test.each([
  [
    "taken",
    ["☒", "■", "☒ Oui ☐ Non", "🗹", "oui (scan manquant)", "Oui, sans réserve", "J'accepte la charte, mais peux retirer mon accord"],
  ],
  ["unclear-consent", ["Oui mais…", "Oui, mais à distance seulement", "Yes but only until June", "نعم ولكن", "Oui, toutefois", "Oui ?"]],
  [
    "unclear-consent",
    ["à signer", "À confirmer", "en attente", "pending", "to be signed", "oui je pense", "Oui, sous réserve", "Oui / Non"],
  ],
  ["unclear-consent", ["reçue", "manquante", "peut-être", "voir mail"]],
  ["no-consent", ["", "-", "☐", "☐ J'accepte", "Non", "Je refuse", "Impossible", "Oui mais pas le traitement", "FAUX", "☐ Oui ☒ Non"]],
])("%s", (fate, cells) => {
  expect(fates(cells)).toEqual(cells.map(() => fate));
});

test("who ticked other boxes of a column alone did not tick those that are needed", () => {
  const [charter, data] = ["J'ai lu la charte et m'engage.", "J'autorise le traitement de mes données."];
  const other = ["J'accepte que mes coordonnées soient données au mentor.", "J'accepte d'être photographié(e)."];
  const cells = [[charter, data], [charter], [data], other, [charter, data, ...other], ["Oui, j'accepte tout"]].map((all) =>
    all.join("\n"),
  );
  expect(fates(cells, "Engagements")).toEqual(["taken", "no-consent", "no-consent", "no-consent", "taken", "taken"]);
});

test("of two consents, one refused and one unclear, the refusal counts", () => {
  const file = (charter: string, data: string) => `Nom;E-mail;Langues;Charte;Données\nSara;sara@example.ma;fr;${charter};${data}`;
  const reason = (charter: string, data: string) => previewOf(file(charter, data), "mentee")[0]?.reason;
  expect([reason("oui", "à signer"), reason("non", "à signer"), reason("oui mais", "peut-être")]).toEqual([
    "unclear-consent",
    "no-consent",
    "unclear-consent",
  ]);
});

test.each(["Consent - Decision box", "Consentement du participant"])("beside a charter, %s is what is consented to", (title) => {
  const file = `Name;Email;Languages;Charter;${title}\nSara;sara@example.ma;French;yes;no\nAli;ali@example.ma;French;yes;yes`;
  expect(previewOf(file, "mentee").map(({ reason }) => reason)).toEqual(["no-consent", undefined]);
});
