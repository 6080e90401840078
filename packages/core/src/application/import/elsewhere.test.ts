/** Files of sign-ups to a programme that meets in other languages than the first one does. */
import { expect, test } from "vitest";
import { nobody, previewOf } from "./fixtures/preview.ts";

const file = `Nom;E-mail;Langues;J'accepte la charte et le traitement de mes données
Sami;sami@example.org;العربية;Oui
Sara;sara@example.org;Arabic, English;Oui
Hind;hind@example.org;Arabe, Darija;Oui
سلمى;salma@example.org;;نعم`;

const spokenIn = (spoken: typeof nobody.programme.spoken) =>
  previewOf(file, "mentor", { ...nobody, programme: { ...nobody.programme, spoken } }).map(
    ({ application }) => application?.form.languages,
  );

test("Arabic is Darija too only where the form asks for it, or somebody says so", () => {
  expect(spokenIn(["arabic", "english"])).toEqual([["arabic"], ["arabic", "english"], ["arabic", "darija"], ["arabic"]]);
  expect(spokenIn(["arabic", "darija"])[0]).toEqual(["arabic", "darija"]);
});
