/** The design system's page and its stylesheet. */
import type { Language } from "@tamkine/core/kernel/text";
import { Hono } from "hono";
import { colour, shown } from "../frame.tsx";
import { say } from "../messages/say.ts";
import { pieces } from "./pieces.tsx";
import { sheet } from "./sheet.ts";
import { Specimen } from "./specimen.tsx";
import { Tokens } from "./tokens.tsx";

export function systemPages(): Hono {
  const app = new Hono();
  const about = { title: (language: Language) => say(language, "title"), path: "/design", section: "system" } as const;
  app.get("/", (c) => shown(c, about, (language) => <System language={language} />));
  app.get("/design.css", (c) => c.body(sheet(colour), 200, { "content-type": "text/css; charset=utf-8", "cache-control": "no-cache" }));
  return app;
}

function System({ language }: { language: Language }) {
  return (
    <>
      <div class="stack">
        <h1>{say(language, "title")}</h1>
        <p class="lead">{say(language, "lead")}</p>
      </div>
      <Tokens language={language} />
      <section class="stack-l" id="components">
        <h2>{say(language, "section.components")}</h2>
        {pieces.map(([id, piece]) => (
          <section class="stack" id={id}>
            <h3>{say(language, `piece.${id}`)}</h3>
            <p class="soft">{say(language, `piece.${id}.why`)}</p>
            <Specimen id={id} title={say(language, `piece.${id}`)} language={language} piece={piece} />
          </section>
        ))}
      </section>
    </>
  );
}
