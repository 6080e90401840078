import { expect, test } from "vitest";
import { codesIn } from "./answers.ts";
import { moroccanRegions } from "../../../programme/regions.ts";
import { known, placesOf } from "./vocabularies.ts";

const words = { ...known, ...placesOf({ regions: moroccanRegions }) };
const codes = <Name extends keyof typeof words>(name: Name, cell: string) => codesIn<string>(cell, words[name]);

test.each([
  ["languages", "Arabe", ["arabic", "darija"]],
  ["languages", "Darija / Français | anglais courant", ["darija", "french", "english"]],
  ["languages", "العربية، الفرنسية؛ الأمازيغية", ["arabic", "darija", "french", "tamazight"]],
  ["regions", "Fès - Meknès", ["fes-meknes"]],
  ["regions", "RABAT-SALE-KENITRA", ["rabat-sale-kenitra"]],
  ["sectors", "Médias et communication", ["media"]],
  [
    "topics",
    "Audit, contrôle de gestion et comptabilité; Finance d’entreprise, Négociation",
    ["audit", "corporate-finance", "negotiation"],
  ],
  ["topics", "Public speaking|Project management", ["public-speaking", "project-management"]],
  ["slots", "Samedi", ["saturday-morning", "saturday-afternoon"]],
  ["slots", "Lun. soir, Sam matin", ["monday-evening", "saturday-morning"]],
  ["slots", "Tue evening; Sun", ["tuesday-evening", "sunday"]],
  ["slots", "Lundi, mardi soir et samedi après midi", ["monday-evening", "tuesday-evening", "saturday-afternoon"]],
  ["modes", "À distance", ["remote"]],
  ["situations", "Étudiant·e en master", ["student"]],
  ["situations", "Chômeuse", ["seeking"]],
  ["situations", "Lycéenne", ["student"]],
  ["situations", "En poste (moins de 3 ans)", ["employed"]],
  ["languages", "fr ar", ["french", "arabic", "darija"]],
  ["languages", "FR-EN", ["french", "english"]],
  ["languages", "en français", ["french"]],
  ["slots", "samedi matin et dim", ["saturday-morning", "sunday"]],
  ["slots", "السبت صباحا والأحد", ["saturday-morning", "sunday"]],
] as const)("%s: %s", (name, cell, expected) => {
  expect(codes(name, cell)).toEqual({ codes: expected, unknown: false });
});

test.each([
  ["languages", "Arabe mais pas anglais", ["arabic", "darija"]],
  ["languages", "pas l'anglais mais le français", ["french"]],
  ["languages", "I don't speak English", []],
  ["slots", "لن أكون متاحا السبت", []],
  ["slots", "Le week-end sauf le dimanche", ["saturday-morning", "saturday-afternoon"]],
  ["slots", "Jamais le lundi", []],
  ["slots", "not on Sunday", []],
  ["slots", "ليس السبت", []],
  ["modes", "pas de présentiel", []],
  ["genders", "pas un homme", []],
] as const)("what somebody rules out is not what they chose, and is told: %s: %s", (name, cell, expected) => {
  expect(codes(name, cell)).toEqual({ codes: expected, unknown: true });
});

test("half a denial is none", () => {
  expect(codes("slots", "Je ne peux que le samedi matin").codes).toEqual(["saturday-morning"]);
  expect(codes("slots", "N'importe quel samedi matin").codes).toEqual(["saturday-morning"]);
});

test("looking for work is no research", () => {
  expect(codes("topics", "Recherche d'emploi, recherche académique")).toEqual({ codes: ["research"], unknown: true });
  expect(codes("topics", "البحث عن عمل")).toEqual({ codes: [], unknown: true });
});

test("what is none of the answers is left out and told", () => {
  expect(codes("languages", "Français, Klingon")).toEqual({ codes: ["french"], unknown: true });
  expect(codes("languages", "")).toEqual({ codes: [], unknown: false });
});

test("a code is an answer as well, and each answer counts once", () => {
  expect(codes("topics", "trade, Commerce international")).toEqual({ codes: ["trade"], unknown: false });
});
