/** A letter in plain words, as its reader will get it. */
import type { Language } from "@tamkine/core/kernel/text";
import { dirOf } from "../layout.tsx";

export function LetterText({ language, letter: { subject, text } }: { language: Language; letter: { subject: string; text: string } }) {
  return (
    <figure class="letter-text" lang={language} dir={dirOf(language)}>
      <figcaption>
        <strong>{subject}</strong>
      </figcaption>
      <p class="lines">{text}</p>
    </figure>
  );
}
