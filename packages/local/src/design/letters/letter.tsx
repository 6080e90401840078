/** One letter: what it is, and in each language its subject, both widths, its plain text and its calendar entry. */
import { type Language, languages } from "@tamkine/core/kernel/text";
import { catalogue, type LetterId } from "@tamkine/core/letter/catalogue";
import { compose } from "@tamkine/core/letter/writing/compose";
import { letterIds } from "@tamkine/core/letter/samples";
import { whenGoes } from "@tamkine/core/letter/words/when";
import { tamkine } from "@tamkine/core/programme/tamkine";
import { Facts, More } from "@tamkine/web/design/components";
import { dirOf, languageNames } from "@tamkine/web/layout";
import { say } from "../messages/say.ts";
import { Marks } from "./list.tsx";
import { isMovable, shownAs } from "./sample.ts";
import { desktop, phone, Screen } from "./screen.tsx";
import { Switches } from "./switches.tsx";
import { addressOf, type View } from "./view.ts";

interface LetterProps {
  language: Language;
  id: LetterId;
  view: View;
}

export function LetterPage({ language, id, view }: LetterProps) {
  return (
    <>
      <div class="stack">
        <Neighbours language={language} id={id} view={view} />
        <h1>{compose(shownAs(id, language, view)).subject}</h1>
        <Facts facts={[[say(language, "letters.when"), whenGoes(language, id, tamkine)]]} />
        <Marks id={id} language={language} />
        <Switches
          language={language}
          view={view}
          path={id}
          roles={catalogue[id].audience !== "organiser" && catalogue[id].about !== "pairs"}
          movable={isMovable(id)}
        />
      </div>
      {languages.map((own) => (
        <Version language={language} id={id} view={view} own={own} />
      ))}
    </>
  );
}

/** @param own the language the letter is in; the words around it are in the reader's */
function Version({ language, id, view, own }: LetterProps & { own: Language }) {
  const { subject, text, calendar } = compose(shownAs(id, own, view));
  return (
    <section class="stack" id={own}>
      <h2 lang={own}>{languageNames[own]}</h2>
      <Facts facts={[[say(language, "letters.subject"), <span lang={own}>{subject}</span>]]} />
      <div class="screens">
        {([phone, desktop] as const).map((width) => {
          const title = say(language, width === phone ? "letters.phone" : "letters.desktop", { width });
          return (
            <figure class="stack-s">
              <figcaption class="small soft">{title}</figcaption>
              <div class="scroll" tabindex={0} role="group" aria-label={`${languageNames[own]}, ${title}`}>
                <Screen id={id} language={own} view={view} width={width} title={`${subject} (${title})`} />
              </div>
            </figure>
          );
        })}
      </div>
      <More title={say(language, "letters.text")}>
        <pre lang={own} dir={dirOf(own)}>
          {text}
        </pre>
      </More>
      {calendar !== undefined && (
        <More title={say(language, "letters.calendar")}>
          <p>
            <a href={addressOf(`${id}/${own}/ics`, view)}>{say(language, "letters.calendar.get")}</a>
          </p>
          <pre dir="ltr">{calendar}</pre>
        </More>
      )}
    </section>
  );
}

function Neighbours({ language, id, view }: LetterProps) {
  const at = letterIds.indexOf(id);
  const link = (other: LetterId | undefined, text: string) =>
    other !== undefined && <a href={`${addressOf(other, view)}&lang=${language}`}>{text}</a>;
  return (
    <p class="row small">
      {link(letterIds[at - 1], say(language, "letters.previous"))}
      <a href={`${addressOf("", view)}&lang=${language}`}>{say(language, "letters.all")}</a>
      {link(letterIds[at + 1], say(language, "letters.next"))}
    </p>
  );
}
