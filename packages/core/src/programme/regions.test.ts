import { expect, it } from "vitest";
import { codeIn } from "../application/import/answers/answers.ts";
import { placesOf } from "../application/import/answers/vocabularies.ts";
import { mentorOf } from "../matching/person.ts";
import { aMentorForm } from "../worlds/forms.ts";
import { aProgramme } from "../worlds/makers.ts";
import { setQuestions } from "./ask.ts";
import { moroccanRegions, type Region, regionIds, regionLines, regionName, regionsIn } from "./regions.ts";

const french = "Île-de-France | إيل دو فرانس\nBretagne | بروتاني | Brittany\n\n";

it("are read one a line, and written so that they are read again", () => {
  const regions = regionsIn(french, [], aProgramme()) ?? [];
  expect(regions.map(({ id, name }) => [id, name.ar, name.en])).toEqual([
    ["ile-de-france", "إيل دو فرانس", "Île-de-France"],
    ["brittany", "بروتاني", "Brittany"],
  ]);
  const ours = aProgramme();
  expect(regionsIn(regionLines(regions, ours), regions, ours)).toEqual(regions);
  expect(regionsIn(regionLines(moroccanRegions, ours), moroccanRegions, ours)).toEqual(moroccanRegions);
  expect(regionsIn("Bretagne ancienne | بروتاني", regions, ours)?.[0]?.id).toBe("brittany");
  for (const wrong of ["", "Nord\nNord", "abroad"]) expect(regionsIn(wrong, [], aProgramme())).toBeUndefined();
});

it("have a name in each language that the programme offers, in that order; in the others they are called as in its usual one", () => {
  const gulf = aProgramme({ language: "ar", languages: ["ar", "en"] });
  const [first, second] = regionsIn("حولي | Hawalli\nالأحمدي", [], gulf) ?? [];
  expect([first?.id, first?.name]).toEqual(["hawalli", { fr: "حولي", ar: "حولي", en: "Hawalli" }]);
  expect(second?.name).toEqual({ fr: "الأحمدي", ar: "الأحمدي", en: "الأحمدي" });
  expect(regionLines([first as Region], gulf)).toBe("حولي | Hawalli");
});

it("of another country are a programme's by its settings alone: asked, imported, matched, named", () => {
  const outcome = setQuestions(aProgramme(), { regions: french, asked: ["slots"], spoken: aProgramme().spoken });
  const [programme] = outcome.put;
  if (programme?.kind !== "programme") throw new Error("nothing changed");
  expect(regionIds(programme)).toEqual(["ile-de-france", "brittany", "abroad"]);
  expect(programme.unasked).toContain("phone");
  expect(
    setQuestions(programme, { regions: regionLines(programme.regions, programme), asked: ["slots"], spoken: aProgramme().spoken }).put,
  ).toEqual([]);
  const places = placesOf(programme);
  expect(["Ile de France", "BRITTANY", "إيل دو فرانس", "à l'étranger"].map((cell) => codeIn(cell, places.regions))).toEqual([
    "ile-de-france",
    "brittany",
    "ile-de-france",
    "abroad",
  ]);
  expect(["Rabat", "Paris", "Oriental"].map((cell) => codeIn(cell, places.regions) ?? codeIn(cell, places.cities))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const regionOf = (region: string) => mentorOf("m", "m@example.org", aMentorForm({ region }), 1, ["ile-de-france", "brittany"]).region;
  expect([regionOf("brittany"), regionOf("abroad"), regionOf("oriental")]).toEqual([1, -1, -1]);
  expect([regionName(programme, "ar", "brittany"), regionName(programme, "fr", "gone")]).toEqual(["بروتاني", "gone"]);
});
