import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { noticeOn, readImported } from "./import-preview.ts";

test("what is wrong with a file is told with the field's name and its sentence apart", () => {
  const list = "<ul><li><a href='#file'>Fichier</a><span>Ce fichier est vide.</span></li></ul>";
  const root = parse(`<main><div class="notice"><strong>Ce n’est pas fait</strong>${list}</div></main>`);
  expect(noticeOn({ root, status: 422 })).toBe("Ce n’est pas fait · Fichier · Ce fichier est vide.");
  expect(noticeOn({ root: parse("<p>Rien</p>"), status: 500 })).toBe("answered 500");
});

test("what a preview doubts of a file as a whole is what its notices say behind the first", () => {
  const row = '<table><tr data-row="2" data-verdict="take" data-reason=""></tr></table>';
  const notice = (said: string) => `<div class="notice"><p>${said}</p></div>`;
  const read = (...said: string[]) => readImported({ root: parse(said.map(notice).join("") + row) } as never);
  expect(read("Une ligne", "Est-ce le bon fichier ?").doubts).toEqual(["Est-ce le bon fichier ?"]);
  expect(read("Une ligne").doubts).toBeUndefined();
  const unsure = "<strong>Une colonne manque</strong>Email : choisissez la colonne.<a href='/'>Importer des mentors</a>";
  expect(read("Une ligne", unsure, "").doubts?.[0]).toBe("Une colonne manque · Email : choisissez la colonne. · Importer des mentors");
});
