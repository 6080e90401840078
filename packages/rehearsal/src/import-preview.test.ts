import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { noticeOn } from "./import-preview.ts";

test("what is wrong with a file is told with the field's name and its sentence apart", () => {
  const list = "<ul><li><a href='#file'>Fichier</a><span>Ce fichier est vide.</span></li></ul>";
  const root = parse(`<main><div class="notice"><strong>Ce n’est pas fait</strong>${list}</div></main>`);
  expect(noticeOn({ root, status: 422 })).toBe("Ce n’est pas fait · Fichier · Ce fichier est vide.");
  expect(noticeOn({ root: parse("<p>Rien</p>"), status: 500 })).toBe("answered 500");
});
