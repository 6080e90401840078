/** Form tools by their columns: what each adds for itself, how it names what is asked twice, and how it writes several choices. */
import { describe, expect, test } from "vitest";
import { previewOf } from "./fixtures/preview.ts";
import { proposeMapping } from "./import.ts";

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replace(/"/gu, '""')}"`).join(",")).join("\n");
const people = (rows: readonly (readonly string[])[]) =>
  previewOf(csv(rows), "mentee").map(({ reason, application, said: { email }, problems }) => ({
    reason,
    name: application?.form.name,
    email,
    languages: application?.form.languages,
    slots: application?.form.slots,
    help: application?.form.role === "mentee" ? application.form.help : undefined,
    mail: application?.language,
    at: application?.submittedAt,
    problems: problems.map(({ field, code }) => `${field} ${code}`).filter((problem) => problem !== "region missing"),
  }));
const both = "J'accepte la charte et le traitement de mes données";

describe("Microsoft Forms", () => {
  const own = ["ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"];
  const noted = ["1", "3/27/2026 9:55:00", "3/27/2026 10:00:12", "anonymous", ""];

  test("calls what is asked once more Nom2, and separates choices by semicolons", () => {
    expect(
      people([
        [...own, "Nom2", "Prénom", "Adresse de messagerie2", "Langues", "Disponibilités", both],
        [...noted, "Alami", "Sara", "sara@example.ma", "Français;Arabe;", "Lundi soir;Dimanche;", "Oui;"],
      ]),
    ).toMatchObject([
      {
        name: "Sara Alami",
        email: "sara@example.ma",
        languages: ["french", "arabic", "darija"],
        slots: ["monday-evening", "sunday"],
        at: "2026-03-27T09:00:12Z",
        problems: [],
      },
    ]);
  });

  test("of people who are signed in has their address and name itself", () => {
    expect(
      people([
        [...own, "Langues", both],
        [...noted.slice(0, 3), "sara@example.ma", "Sara Alami", "Français;", "Oui;"],
      ]),
    ).toMatchObject([{ name: "Sara Alami", email: "sara@example.ma", languages: ["french"] }]);
  });

  test("in Arabic", () => {
    const titles = ["المعرف", "وقت البدء", "وقت الإكمال", "البريد الإلكتروني", "الاسم", "الاسم2", "البريد الإلكتروني2", "العمر", "اللغات"];
    const rows = [
      [...titles, "أوافق على الميثاق", "أوافق على معالجة بياناتي"],
      [...noted, "سارة العلوي", "sara@example.ma", "٢٤", "العربية;الفرنسية;", "نعم", "نعم"],
      [...noted, "ريم العلوي", "rim@example.ma", "١٧", "العربية;", "نعم", "نعم"],
    ];
    expect(people(rows)).toMatchObject([
      { name: "سارة العلوي", languages: ["arabic", "darija", "french"] },
      { reason: "under-age", email: "rim@example.ma" },
    ]);
  });
});

describe("Typeform", () => {
  const asked = ["#", "What's your *full name*?", "Your email?", "When were you born?"];
  const chosen = ["Darija", "French", "Other", "Monday evening", "Sunday", "Marketing", "Finance", "Other"];
  const agreed = ["Acceptes-tu la charte ?", "Acceptes-tu le traitement de tes données ?", "Submit Date (UTC)"];
  const on = "2026-03-10 10:00";
  const rows = [
    [...asked, ...chosen, ...agreed],
    ["a", "Sara", "sara@example.ma", "2001-04-12", "Darija", "", "Español", "", "Sunday", "Marketing", "", "Droit", "1", "1", on],
    ["b", "Ali", "ali@example.ma", "2001-04-12", "", "French", "", "Monday evening", "", "", "Finance", "", "1", "0", on],
    ["c", "Rim", "rim@example.ma", "2011-04-12", "", "French", "", "Monday evening", "", "", "Finance", "", "1", "1", on],
  ];

  test("has a column for each choice, and one for what was typed beside them", () => {
    expect(people(rows)[0]).toMatchObject({ languages: ["darija", "spanish"], slots: ["sunday"], help: ["marketing", "business-law"] });
  });

  test("has what was typed beside the choices, also when nearly everybody typed something", () => {
    const titles = ["Name", "Email", "French", "Darija", "Other", both];
    const typed = [
      ["Sara", "sara@example.ma", "French", "", "Hassaniya", "1"],
      ["Ali", "ali@example.ma", "", "Darija", "Rifain", "1"],
    ];
    expect(people([titles, ...typed]).map(({ languages, problems }) => [languages, problems])).toEqual([
      [["french"], ["languages unknown-answer"]],
      [["darija"], ["languages unknown-answer"]],
    ]);
  });

  test("asks for consent and for the day of birth in sentences: each is heeded", () => {
    expect(people(rows).map(({ reason }) => reason)).toEqual([undefined, "no-consent", "under-age"]);
  });
});

test("Tally has the choices of a question together, and each as true or false; a box about data is no wish for help with data", () => {
  const [row] = people([
    [
      "Submission ID",
      "Submitted at",
      "Nom",
      "E-mail",
      "Langues",
      "Langues (Darija)",
      "Langues (Français)",
      "Charte",
      "Données",
      "Données (J'accepte le traitement de mes données)",
    ],
    [
      "a",
      "2026-03-10 10:00:12",
      "Sara",
      "sara@example.ma",
      "Darija, Français",
      "true",
      "true",
      "J'accepte",
      "J'accepte le traitement de mes données",
      "true",
    ],
  ]);
  expect(row).toMatchObject({ reason: undefined, languages: ["darija", "french"], help: [], problems: [] });
});

test("KoboToolbox has the choices of a question together by their codes, and each as 1 or 0", () => {
  const titles = [
    "start",
    "id/nom",
    "id/email",
    "langues",
    "langues/darija",
    "langues/arabe_classique",
    "quand/dispo/lundi_soir",
    "quand/dispo/dimanche",
  ];
  const [row] = people([
    [...titles, "accord_charte", "accord_donnees", "_submission_time", "_status"],
    [
      "2026-03-10T09:55:00.000+01:00",
      "Sara",
      "sara@example.ma",
      "darija arabe_classique",
      "1",
      "1",
      "1",
      "0",
      "oui",
      "oui",
      "2026-03-10T09:00:05",
      "",
    ],
  ]);
  expect(row).toMatchObject({ languages: ["darija", "arabic"], slots: ["monday-evening"], at: "2026-03-10T09:00:05Z", problems: [] });
});

describe("LimeSurvey", () => {
  const titles = [
    "ID de la réponse",
    "Date de soumission",
    "Langue de départ",
    "Votre nom",
    "Votre adresse e-mail",
    "Langues [Français]",
    "Langues [Autre]",
  ];
  const boxes = ["Consentements [J'accepte la charte]", "Consentements [J'accepte le traitement de mes données]"];
  test("has what was typed beside the boxes, the language of the form, and people who did not get to its end", () => {
    expect(
      people([
        [...titles, ...boxes],
        ["1", "2026-03-10 10:00:12", "ar", "Sara", "sara@example.ma", "Oui", "Espagnol", "Oui", "Oui"],
        ["2", "2026-03-10 10:00:12", "fr", "Ali", "ali@example.ma", "Oui", "", "Oui", "Non"],
        ["3", "", "fr", "Zoé", "zoe@example.ma", "", "", "", ""],
      ]),
    ).toMatchObject([
      { name: "Sara", languages: ["french", "spanish"], mail: "ar", problems: [] },
      { reason: "no-consent" },
      { reason: "no-consent" },
    ]);
  });

  test("that keeps no days says of everybody that it was 1980, which is no day", () => {
    expect(
      people([
        ["id", "submitdate", "nom", "email", "langues", both],
        ["1", "1980-01-01 00:00:00", "Sara", "sara@example.ma", "fr", "Y"],
      ]),
    ).toMatchObject([{ at: "2026-03-29T10:00:00Z", problems: [] }]);
  });
});

describe("a consent to the use of data, in whatever words it is asked for, is read from its own column", () => {
  test.each([
    ["Acceptes-tu la charte ?", "Acceptes-tu le traitement de tes données ?"],
    ["Je m'engage à respecter la charte", "J'autorise les deux organismes à utiliser mes informations pour le programme"],
    ["J'accepte la charte", "J'accepte que les informations que j'ai saisies dans ce formulaire soient utilisées par le programme"],
    ["Do you agree to our charter?", "Do you consent to us storing your information?"],
    ["هل توافق على ميثاق البرنامج؟", "هل توافق على استعمال معلوماتك الشخصية في إطار هذا البرنامج؟"],
    ["Charte", "Vie privée"],
    ["Consentement", "Consentement2"],
  ])("%s %s", (charter, data) => {
    const headers = ["Nom", "E-mail", charter, data];
    expect(proposeMapping(headers, "mentee")).toMatchObject({ charter: 2, processing: 3 });
  });

  test.each(["J'autorise la diffusion de ma photo", "J'accepte de recevoir la newsletter", "J'accepte de communiquer mes coordonnées"])(
    "what is agreed to besides, %s, is none",
    (other) => {
      expect(proposeMapping(["Nom", "E-mail", "Charte", other], "mentee")).toMatchObject({ charter: 2, processing: 2 });
    },
  );
});

test.each(["Naissance", "ddn", "Date naiss.", "When were you born?", "Birth year", "متى ولدت؟"])(
  "%s asks for the day of birth",
  (title) => {
    expect(proposeMapping(["Nom", "E-mail", title], "mentee")).toMatchObject({ birthDate: 2 });
  },
);

test("a title that stands only in the upper of two cells merged downwards is its column's", () => {
  const rows = [
    ["Identité", "", "Langues", "", both],
    ["Nom", "E-mail", "Darija", "Français", ""],
    ["Sara", "sara@example.ma", "X", "", "Non"],
    ["Ali", "ali@example.ma", "X", "X", "Oui"],
  ];
  expect(people(rows)).toMatchObject([{ reason: "no-consent" }, { name: "Ali", languages: ["darija", "french"] }]);
});

test("SurveyMonkey has the parts of a question below it, also where they ask for a name and an address", () => {
  const rows = (languages: string[], boxes: string[], chosen: string[]) => [
    ["Respondent ID", "End Date", "Email Address", "First Name", "Last Name", "Vos coordonnées", "", ...languages, both],
    ["", "", "", "", "", "Nom complet", "Adresse e-mail", ...boxes, "Response"],
    ["1", "03/10/2026 10:00:00 AM", "", "", "", "Sara Alami", "sara@example.ma", ...chosen, "Oui"],
  ];
  expect(people(rows(["Langues", "", ""], ["Darija", "Français", "Autre"], ["Darija", "", "Espagnol"]))).toMatchObject([
    { name: "Sara Alami", email: "sara@example.ma", languages: ["darija", "spanish"] },
  ]);
  expect(people(rows(["Langues"], ["Response"], ["Darija"]))).toMatchObject([{ name: "Sara Alami", languages: ["darija"] }]);
});

test.each([
  ["Nom (Prénom)", "Nom (Nom de famille)"],
  ["Nom - Prénom", "Nom - Nom"],
  ["Name (First)", "Name (Last)"],
])("a name in two parts, %s and %s, is whole", (first, last) => {
  expect(
    people([
      [first, last, "E-mail", both],
      ["Sara", "Alami", "sara@example.ma", "Oui"],
    ]),
  ).toMatchObject([{ name: "Sara Alami" }]);
  expect(
    people([
      [first, "E-mail", both],
      ["Sara Alami", "sara@example.ma", "Oui"],
    ]),
  ).toMatchObject([{ name: "Sara Alami" }]);
});

test("boxes below a title that says nothing agree to what they say, and to no more", () => {
  const boxes = ["J&#8217;accepte la charte", "J&#8217;accepte le traitement de mes donn&eacute;es"];
  const rows = [
    ["Nom", "E-mail", "Cases à cocher", "Langues"],
    ["Sara", "sara@example.ma", boxes.join("\n"), "Fran&ccedil;ais"],
    ["Ali", "ali@example.ma", boxes[0] ?? "", "Arabe"],
    ["Rim", "rim@example.ma", "", "Arabe"],
  ];
  expect(people(rows).map(({ reason }) => reason)).toEqual([undefined, "no-consent", "no-consent"]);
});

test("a question that asks what somebody accepts is told from its answers", () => {
  const rows = [
    ["Nom", "E-mail", "Qu'acceptez-vous comme rendez-vous ?", both],
    ["Sara", "sara@example.ma", "À distance", "Oui"],
    ["Ali", "ali@example.ma", "En présentiel", "Oui"],
  ];
  expect(proposeMapping(rows[0] ?? [], "mentee", rows.slice(1))).toMatchObject({ mode: 2, charter: 3 });
});
