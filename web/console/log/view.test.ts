import { aProgramme } from "@tamkine/core/worlds/makers";
import { expect, it } from "vitest";
import { translator } from "../../i18n.ts";
import "../texts.ts";
import { filterOf } from "./filter.ts";
import { LogView } from "./view.tsx";

it("of what is rare it says since which day there is none, by the programme's clock", async () => {
  const says = { t: translator("fr"), language: "fr" as const, programme: aProgramme(), organisers: [], named: () => undefined };
  const page = { entries: [], next: "2026-06-20T23:30:00Z#log_1" };
  const html = String(await LogView({ says, page, filter: filterOf({ event: "exported" }), path: "/log", organisers: [], people: true }));
  expect(html).toMatch(/Rien de tel depuis le 21\sjuin/u);
});
