/** Forms that ask for more than one person's name and address, or for an address twice; and columns that answer no question. */
import { expect, test } from "vitest";
import { previewOf } from "../fixtures/preview.ts";
import { isOfOtherSide, proposeMapping } from "./mapping.ts";

const end = "J'accepte la charte;J'accepte le traitement de mes données";
const taken = (titles: string, ...rows: string[]) =>
  previewOf(`${titles};Langues;${end}\n${rows.map((row) => `${row};Français;Oui;Oui`).join("\n")}`, "mentee").map(
    ({ reason, said, application }) =>
      reason ?? [application?.email, application?.form.name, application?.form.phone, said.email].join(" "),
  );

test.each([
  "Nom;Votre e-mail;Téléphone;E-mail de votre enseignant référent;Tél. d'un parent",
  "First name and last name;Email;Cell phone;Parent or guardian email;Emergency phone",
  "الاسم الكامل;البريد الإلكتروني;رقم الهاتف;البريد الإلكتروني لولي الأمر;هاتف ولي الأمر",
])("whoever answers for the person is not the person: %s", (titles) => {
  const row = (other: string) => `Sara Alami;sara@example.ma;0612345678;${other};0699999999`;
  for (const other of ["prof@example.ma", ""]) {
    expect(taken(titles, row(other))).toEqual(["sara@example.ma Sara Alami +212612345678 sara@example.ma"]);
  }
});

test("what has a name is not always a person, and where somebody was born is not where they live", () => {
  const of = (...headers: string[]) => proposeMapping([...headers, "E-mail"], "mentee");
  expect(of("Event Name", "First name", "Last name")).toMatchObject({ firstName: 1, lastName: 2 });
  expect(of("Nom du formulaire", "Nom")).toMatchObject({ name: 1 });
  expect([of("Event Name").name, of("Nom de votre université", "Prénom").lastName]).toEqual([undefined, undefined]);
  expect([of("Nom", "Ville de naissance").city, of("Nom", "Région d'origine").region]).toEqual([undefined, undefined]);
  expect(of("Nom", "Ville de naissance", "Ville actuelle", "Date et lieu de naissance")).toMatchObject({ city: 2, birthDate: 3 });
});

test("of a file that asks for somebody else's address alone, it is nobody's", () => {
  expect(proposeMapping(["Nom", "E-mail du parent", "Langues"], "mentee").email).toBeUndefined();
});

test.each([
  ["Order #;First Name;Surname;Email;Buyer First Name;Buyer Surname;Buyer Email"],
  ["Order #;First Name;Last Name;Email;Buyer First Name;Buyer Last Name;Buyer Email"],
])("who bought a ticket is not who comes: %s", (titles) => {
  expect(taken(titles, "1;Sara;Alami;sara@example.ma;Ali;Naji;ali@example.ma")).toEqual(["sara@example.ma Sara Alami  sara@example.ma"]);
});

test.each(["Confirmez votre e-mail", "Email (Confirm)", "Ressaisissez votre adresse électronique", "تأكيد البريد الإلكتروني"])(
  "an address that is asked for twice, the second time as %s, has to be the same",
  (again) => {
    const rows = [
      "Sara;sara@example.ma;SARA@example.ma ",
      "Sara;sara@exampel.ma;sara@example.ma",
      "Ali;ali@example.ma;",
      "Rim;;rim@example.ma",
      "Zoé;zoe@example;idem",
    ];
    expect(taken(`Nom;E-mail;${again}`, ...rows)).toEqual([
      "sara@example.ma Sara  sara@example.ma",
      "several-addresses",
      "ali@example.ma Ali  ali@example.ma",
      "rim@example.ma Rim  rim@example.ma",
      "bad-address",
    ]);
    expect(taken(`Nom;${again}`, "Sara;sara@example.ma")).toEqual(["sara@example.ma Sara  sara@example.ma"]);
  },
);

test("a row shows both addresses where they differ", () => {
  const [row] = previewOf(`Nom;E-mail;Confirmez votre e-mail;${end}\nSara;a@b.ma;a@c.ma;Oui;Oui`, "mentee");
  expect(row?.said.email).toBe("a@b.ma / a@c.ma");
});

test("what a tool notes beside a question is no answer to it", () => {
  const quiz = "Nom;Nom [Score];E-mail;E-mail [Score];Charte et données;Charte et données [Score];Charte et données [Commentaires]";
  const rows = previewOf(`${quiz}\nSara;-- / 0;sara@example.ma;-- / 0;Oui;-- / 0;\nAli;-- / 0;ali@example.ma;-- / 0;Non;-- / 0;`, "mentee");
  expect(rows.map(({ reason }) => reason)).toEqual([undefined, "no-consent"]);
});

test("a side is read where both are said, whatever the title, and what only the other side is asked tells nothing", () => {
  const file = `I am;Name;Email;Expertise;What I need;How many mentees?;Charter and data\n${[
    "a mentee;Sara;sara@example.ma;Finance;Marketing;2;Yes",
    "a mentor;Sara;sara@example.ma;Finance;Marketing;2;Yes",
    "A mentee;Ali;ali@example.ma;Finance;Marketing;2;Yes",
  ].join("\n")}`;
  const rows = previewOf(file, "mentee");
  expect(rows.map(({ reason, application }) => reason ?? application?.form)).toMatchObject([
    { help: ["marketing"] },
    "other-side",
    { help: ["marketing"] },
  ]);
  expect(previewOf(file, "mentor").map(({ reason }) => reason)).toEqual(["other-side", undefined, "other-side"]);
  const titles = (file.split("\n")[0] ?? "").split(";");
  expect([isOfOtherSide(titles, "mentee", { side: 0 }), isOfOtherSide(titles, "mentee")]).toEqual([false, true]);
});

test("what everybody says of the other side is whom they look for", () => {
  const file = "Nom;E-mail;Qui cherchez-vous ?;Charte et données\nSara;sara@example.ma;Un mentor;Oui\nAli;ali@example.ma;Une mentore;Oui";
  expect(previewOf(file, "mentee").map(({ reason }) => reason)).toEqual([undefined, undefined]);
});
