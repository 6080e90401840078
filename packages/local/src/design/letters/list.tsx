/** All letters at a glance, by whom they are for, as they begin on a phone. */
import type { Language } from "@tamkine/core/kernel/text";
import { catalogue, type Letter, type LetterId } from "@tamkine/core/letter/catalogue";
import { compose } from "@tamkine/core/letter/writing/compose";
import { letterIds } from "@tamkine/core/letter/samples";
import { whenGoes } from "@tamkine/core/letter/words/when";
import { tamkine } from "@tamkine/core/programme/tamkine";
import { Badge } from "@tamkine/web/design/components";
import { say } from "../messages/say.ts";
import { shownAs } from "./sample.ts";
import { phone, Screen } from "./screen.tsx";
import { Switches } from "./switches.tsx";
import { addressOf, type View } from "./view.ts";

const audiences = ["applicant", "participant", "organiser"] as const satisfies readonly Letter["audience"][];

export function List({ language, view }: { language: Language; view: View }) {
  return (
    <>
      <div class="stack">
        <h1>{say(language, "letters.title")}</h1>
        <p class="lead">{say(language, "letters.lead", { count: letterIds.length })}</p>
        <Switches language={language} view={view} path="" roles movable={false} />
      </div>
      {audiences.map((audience) => (
        <section class="stack" id={audience}>
          <h2>{say(language, `letters.${audience}`)}</h2>
          <ul class="letters">
            {letterIds
              .filter((id) => catalogue[id].audience === audience)
              .map((id) => (
                <Entry id={id} language={language} view={view} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Entry({ id, language, view }: { id: LetterId; language: Language; view: View }) {
  const { subject } = compose(shownAs(id, language, view));
  return (
    <li>
      <h3>
        <a href={`${addressOf(id, view)}&lang=${language}`}>{subject}</a>
      </h3>
      <p class="small soft when">{whenGoes(language, id, tamkine)}</p>
      <Marks id={id} language={language} />
      <Screen id={id} language={language} view={view} width={phone} height={420} title={subject} />
    </li>
  );
}

/** Whether it is essential, and whether it carries a calendar entry. */
export function Marks({ id, language }: { id: LetterId; language: Language }) {
  const { essential, calendar }: Letter = catalogue[id];
  return (
    <p class="row">
      <Badge tone={essential ? "accent" : "plain"}>{say(language, essential ? "letters.essential" : "letters.optional")}</Badge>
      {calendar && <Badge tone="good">{say(language, "letters.calendar")}</Badge>}
    </p>
  );
}
