import { describe, expect, test } from "vitest";
import type { Role } from "../../../programme/programme.ts";
import type { ImportField } from "./fields.ts";
import { proposeMapping } from "./mapping.ts";

/** The field guessed for each header; "" for none. Consents sharing a column show as the first. */
function guessed(role: Role, headers: string[], rows: string[][] = []): string[] {
  const mapping = proposeMapping(headers, role, rows);
  return headers.map((_, column) => (Object.keys(mapping) as ImportField[]).find((field) => mapping[field] === column) ?? "");
}

describe("headers are understood", () => {
  test("of an English form tool that asks long questions", () => {
    const asked = {
      Timestamp: "sentAt",
      "What is your full name?": "name",
      "Email Address": "email",
      "Phone number (WhatsApp, with country code)": "phone",
      "What is your current position?": "position",
      "How many years of professional experience do you have?": "experienceYears",
      "What are your areas of expertise? (max 5)": "expertise",
      "How many mentees can you take?": "capacity",
      "Which languages can you use in meetings?": "languages",
      "Would you rather have a man or woman as mentee?": "preferredGender",
      "Is there anyone you should not be matched with?": "avoid",
      "Why do you want to become a mentor?": "motivation",
    };
    expect(guessed("mentor", Object.keys(asked))).toEqual(Object.values(asked));
  });

  test("of a French one", () => {
    const asked = {
      "Comment vous appelez-vous ?": "name",
      "À quelle adresse e-mail pouvons-nous vous écrire ?": "email",
      "Êtes-vous majeur(e) ?": "adult",
      "Dans quelle ville habitez-vous ?": "city",
      "Sur quels sujets souhaitez-vous être accompagné(e) ?": "help",
      "Qu'attendez-vous du programme ?": "goal",
      "Quand êtes-vous disponible ?": "slots",
      "Nom de votre université": "",
      "Acceptez-vous la charte ?": "charter",
      "Acceptez-vous le traitement de vos données personnelles ?": "processing",
    };
    expect(guessed("mentee", Object.keys(asked))).toEqual(Object.values(asked));
  });

  test("of an Arabic one", () => {
    const asked = {
      "طابع زمني": "sentAt",
      "الإسم الكامل": "name",
      "البريد الالكتروني": "email",
      "رقم الهاتف (واتساب)": "phone",
      "تاريخ الازدياد": "birthDate",
      الجهة: "region",
      "ما هي اللغات التي تتقنها؟": "languages",
      "المجالات المطلوبة": "help",
      "هل توافق على الميثاق ؟": "charter",
    };
    expect(guessed("mentee", Object.keys(asked))).toEqual(Object.values(asked));
  });
});

test("first and family name in two columns", () => {
  expect(guessed("mentor", ["Nom", "Prénom", "Courriel"])).toEqual(["lastName", "firstName", "email"]);
});

test.each([
  ["both names of one person", ["Nom payeur", "Nom participant", "Prénom participant", "E-mail"], ["", "lastName", "firstName", "email"]],
  ["parts behind a colon", ["Nom: Prénom", "Nom: Nom de famille", "E-mail"], ["firstName", "lastName", "email"]],
  [
    "a consent called so, beside the charter",
    ["Nom", "E-mail", "Consentement: Accord", "Charte: Accord"],
    ["name", "email", "processing", "charter"],
  ],
])("%s", (_, headers, expected) => {
  expect(guessed("mentee", headers)).toEqual(expected);
});

test("one column for all consent stands for each that is needed", () => {
  const mapping = proposeMapping(["Nom", "E-mail", "J'accepte"], "mentor");
  expect(mapping).toMatchObject({ charter: 2, processing: 2 });
});

test("cells tell a column of addresses from one that only has the name for it", () => {
  const headers = ["Email", "Nom", "Nom complet ?", "Votre e-mail ?"];
  const rows = [["anonymous", "", "Sara", "sara@example.ma"]];
  expect(guessed("mentee", headers, rows)).toEqual(["", "", "name", "email"]);
});

test.each([
  [
    "mentee",
    "preferredGender",
    [
      "Avez-vous une préférence sur le genre de votre mentor ?",
      "Would you prefer a male or female mentor?",
      "Préférez-vous une mentore ou un mentor ?",
      "هل تفضل مرشدا رجلا أو امرأة؟",
    ],
  ],
  ["mentee", "avoid", ["Y a-t-il des personnes avec qui vous ne souhaitez pas être apparié(e) ?", "أشخاص لا تود أن تقترن بهم"]],
  ["mentor", "capacity", ["Nombre maximum de mentorés", "Combien de jeunes pouvez-vous suivre ?"]],
  ["mentor", "experienceYears", ["Années d'exp.", "How many years have you worked?", "كم سنة من الخبرة لديك؟"]],
  ["mentor", "position", ["Que faites-vous dans la vie ?", "ما هي وظيفتك؟"]],
  ["mentee", "mode", ["Présentiel / Distanciel", "Online or in person?", "كيف تفضل اللقاء؟"]],
  ["mentee", "slots", ["When are you free?", "Preferred meeting times", "متى تكون متاحا؟"]],
  ["mentee", "city", ["Où vivez-vous ?", "Commune de résidence", "أين تسكن؟"]],
  ["mentee", "slots", ["Quand pouvez-vous rencontrer votre mentor ?", "When can you meet?"]],
  ["mentee", "help", ["Compétences que je souhaite développer", "في أي مجال تحتاج المساعدة؟"]],
  ["mentor", "expertise", ["Thématiques maîtrisées", "What can you mentor on?"]],
  ["mentee", "situation", ["Vous êtes :", "Que fais-tu actuellement ?", "ما هي وضعيتك الحالية؟"]],
  ["mentee", "help", ["De quelle aide as-tu besoin ?", "What would you like help with?"]],
  ["mentee", "goal", ["Que veux-tu atteindre ?", "What do you hope to achieve?"]],
  ["mentee", "motivation", ["Qu'est-ce qui vous motive ?", "Présente-toi en quelques lignes", "ما الذي يدفعك للمشاركة؟"]],
] as const)("a %s is asked for %s in questions of many words", (role, field, titles) => {
  for (const title of titles) expect([title, proposeMapping(["Nom complet", "E-mail", "Genre", title], role)[field]]).toEqual([title, 3]);
});
