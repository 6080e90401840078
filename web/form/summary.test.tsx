import { html } from "hono/html";
import { parse } from "node-html-parser";
import { expect, it } from "vitest";
import { Field } from "../design/components.tsx";
import { translator } from "../i18n.ts";
import { blank, typed } from "./entry.ts";
import { Problems } from "./summary.tsx";

it("leads to each question in the order of the page; of one that is gone it tells", async () => {
  const entry = { ...blank(translator("fr")), errors: { name: "missing", goal: "missing", email: "invalid" } };
  const page = parse(
    String(
      await html`${(
        <Problems entry={entry}>
          <Field {...typed(entry, "email")} label="Adresse" />
          <Field {...typed(entry, "name")} label="Nom" />
        </Problems>
      )}`,
    ),
  );
  const lines = page.querySelectorAll("#errors li");
  expect(lines.map((line) => line.querySelector("a")?.getAttribute("href"))).toEqual([undefined, "#f-email", "#f-name"]);
  expect(lines[0]?.text).not.toBe("");
});
