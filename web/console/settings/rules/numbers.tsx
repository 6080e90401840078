/** Fields for numbers among a programme's rules. */
import { boundsOf, type Settable, shown } from "@tamkine/core/programme/rules";
import { Field } from "../../../design/components.tsx";
import { type Asking, faultOf } from "./asking.ts";

export function Numbers({ names, ...asking }: Asking & { names: readonly Settable[] }) {
  const { t, programme, tried } = asking;
  return (
    <div class="grid">
      {names.map((name) => (
        <Field
          name={name}
          label={t(isOwn(name) ? `console.rules.${name}` : `console.programmes.${name}`)}
          value={tried.typed?.[name] ?? String(shown(programme, name))}
          error={faultOf(asking, name, String(shown(programme, name)), wrongNumber(asking, name))}
          inputmode="numeric"
          short
        />
      ))}
    </div>
  );
}

/** What is to be typed instead. */
const wrongNumber = ({ t, tried }: Asking, name: Settable): string =>
  tried.refusal?.facts[name] === "order" ? t("console.programmes.wrong.order") : t("console.programmes.wrong.number", boundsOf(name));

type Own = Extract<Settable, "goals.coverage" | "goals.gatheringPresence" | `rules.${string}` | `matching.${string}`>;

/** Goals that the page for another programme asks for as well have their names from there. */
const isOwn = (name: Settable): name is Own =>
  name === "goals.coverage" || name === "goals.gatheringPresence" || /^(?:rules|matching)\./u.test(name);
