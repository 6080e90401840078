/** For tests: a form with something in each of its fields. */
import type { Form } from "@tamkine/rehearsal/web/form";
import type { Fields } from "../console/fixtures/visitor.ts";

/** What is typed where nothing stands yet. */
const typed: Record<string, string> = {
  name: "Basma",
  email: "basma@example.org",
  phone: "0612345678",
  bodyLink: "",
  link: "https://example.org/lien",
  avoid: "",
  reason: "Les deux le souhaitent.",
  when: "2026-07-20T18:00",
  at: "2026-07-20T18:00",
  place: "Rabat",
  day: "2026-05-10",
  time: "18:00",
};

/** The form with something in each field: as it stands, else the first choice, else a text. */
export function filled({ fields, choices, texts }: Form): Fields {
  const empty = (name: string) => fields[name] === undefined || fields[name] === "";
  const chosen = Object.entries(choices).filter(([name]) => empty(name));
  return {
    ...fields,
    ...Object.fromEntries(chosen.map(([name, [one = "", other = ""]]) => [name, one || other])),
    ...Object.fromEntries(texts.filter(empty).map((name) => [name, typed[name] ?? "Quelques mots\r\nde plus"])),
  };
}
