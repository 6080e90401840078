/** The gallery of papers: reports, certificates and pictures to share, printed when one is opened. */
import { fileURLToPath } from "node:url";
import { Language, languages } from "@tamkine/core/kernel/text";
import { createPrinter } from "@tamkine/papers/printer";
import { languageNames } from "@tamkine/web/layout";
import { Hono } from "hono";
import { shown } from "../frame.tsx";
import { say } from "../messages/say.ts";
import { type Sample, samples } from "./samples.ts";

const types = { pdf: "application/pdf", png: "image/png" } as const;
const groups = ["report", "certificate", "share"] as const satisfies readonly Sample["group"][];

export function paperPages(): Hono {
  const app = new Hono();
  const print = createPrinter(fileURLToPath(new URL("../../../../..", import.meta.url)));
  app.get("/", (c) => {
    const title = (language: Language) => say(language, "papers.title");
    return shown(c, { title, path: "/design/papers", section: "papers" }, (language) => <Papers language={language} />);
  });
  app.get("/:file", async (c) => {
    const [, id, spoken, type] = /^(.+)-(\w\w)\.(pdf|png)$/u.exec(c.req.param("file")) ?? [];
    const sample = samples.find((known) => known.id === id && known.type === type);
    const language = Language.safeParse(spoken);
    if (!sample || !language.success) return c.notFound();
    return c.body(Buffer.from(print(await sample.paper(language.data))), 200, {
      "content-type": types[sample.type],
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      "cache-control": "no-store",
    });
  });
  return app;
}

function Papers({ language }: { language: Language }) {
  return (
    <>
      <div class="stack">
        <h1>{say(language, "papers.title")}</h1>
        <p class="lead">{say(language, "papers.lead")}</p>
      </div>
      {groups.map((group) => (
        <section class="stack" id={group}>
          <h2>{say(language, `papers.${group}`)}</h2>
          <ul class="papers">
            {samples
              .filter((sample) => sample.group === group)
              .map((sample) => (
                <Entry language={language} sample={sample} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Entry({ language, sample: { id, type, shows } }: { language: Language; sample: Sample }) {
  const name = say(language, `papers.shows.${shows}`);
  return (
    <li>
      <span>{name}</span>
      <div>
        {languages.map((own) => (
          <a href={`/design/papers/${id}-${own}.${type}`} lang={own} aria-label={`${name}, ${languageNames[own]}`}>
            {languageNames[own]}
          </a>
        ))}
      </div>
    </li>
  );
}
