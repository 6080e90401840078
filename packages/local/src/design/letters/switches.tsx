/** Light or dark, with a logo or without, and as whom letters are read. */
import type { Language } from "@tamkine/core/kernel/text";
import { translator } from "@tamkine/web/i18n";
import { say } from "../messages/say.ts";
import { schemes } from "../scheme.ts";
import { addressOf, type View } from "./view.ts";

interface SwitchesProps {
  language: Language;
  view: View;
  path: string;
  /** Whether the letter differs by its reader's role. */
  roles: boolean;
  /** Whether it also goes when what it tells of is put elsewhere. */
  movable: boolean;
}

export function Switches({ language, view, path, roles, movable }: SwitchesProps) {
  const t = translator(language);
  const link = (other: View, text: string, current: boolean) => (
    <li>
      <a href={`${addressOf(path, other)}&lang=${language}`} aria-current={current ? "true" : undefined}>
        {text}
      </a>
    </li>
  );
  return (
    <div class="row">
      <ul class="chips" aria-label={say(language, "scheme.label")}>
        {schemes.map((scheme) => link({ ...view, scheme }, say(language, `scheme.${scheme}`), scheme === view.scheme))}
      </ul>
      <ul class="chips" aria-label={say(language, "letters.logo")}>
        {[false, true].map((logo) =>
          link({ ...view, logo }, say(language, logo ? "letters.logo.yes" : "letters.logo.no"), logo === view.logo),
        )}
      </ul>
      {roles && (
        <ul class="chips" aria-label={say(language, "letters.reader")}>
          {(["mentee", "mentor"] as const).map((role) => link({ ...view, role }, t(`role.${role}`), role === view.role))}
        </ul>
      )}
      {movable && (
        <ul class="chips" aria-label={say(language, "letters.change")}>
          {[false, true].map((moved) =>
            link({ ...view, moved }, say(language, moved ? "letters.change.moved" : "letters.change.first"), moved === view.moved),
          )}
        </ul>
      )}
    </div>
  );
}
