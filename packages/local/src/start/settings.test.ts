import { expect, test } from "vitest";
import { settingsIn } from "./settings.ts";

test("without settings everything is in the project, on port 4321", () => {
  expect(settingsIn({ PORT: "" })).toMatchObject({ port: 4321, sesLocal: true, dir: expect.stringMatching(/[/\\]\.data$/u) });
  expect(settingsIn({ PORT: "8080", SES_LOCAL: "0", TAMKINE_DATA: "/srv/data" })).toEqual({
    port: 8080,
    sesLocal: false,
    dir: "/srv/data",
  });
});

test("what is wrong is named, all of it at once", () => {
  expect(() => settingsIn({ PORT: "0x50", SES_LOCAL: "no" })).toThrow("PORT must be a number from 1 to 65535; SES_LOCAL must be 0 or 1");
  expect(() => settingsIn({ PORT: "65536" })).toThrow("PORT");
});
