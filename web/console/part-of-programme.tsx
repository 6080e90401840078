/** A programme's settings stand in several forms: each shows a part, and nobody writes over what somebody else changed in it since. */
import { createHash } from "node:crypto";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import type { Act, Outcome } from "@tamkine/core/outcome";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx, Deps } from "../context.ts";
import type { Translate } from "../i18n.ts";
import { isolated } from "../phrase.ts";
import { decideFor } from "./decide-for.ts";
import { typedIn } from "./scene.ts";
import { programmeOf } from "./session.ts";

/** What each form shows of the programme. What is changed in one leaves the others as good as they were. */
const parts = {
  names: ({ name, about, bodies }) => ({ name, about, bodies }),
  bodies: ({ bodies }) => bodies.map(({ id, role }) => ({ id, role })),
  sender: ({ sender }) => sender,
  zone: ({ timeZone }) => timeZone,
  country: ({ country, language, languages }) => ({ ...country, language, languages }),
  rules: ({ receipt, dataLaw, keptAbroad, goals, rules, weights, matching: { objective, minimumLoad } }) => {
    return { receipt, dataLaw, keptAbroad, goals, rules, weights, objective, minimumLoad };
  },
  look: ({ colour, logo }) => ({ colour, logo: logo?.id }),
  questions: ({ regions, spoken, unasked }) => ({ regions, spoken, unasked }),
  charter: ({ charters }) => charters.at(-1)?.articles ?? null,
  certificates: ({ certificates }) => certificates,
  retention: ({ retention }) => retention,
  convention: ({ convention }) => convention,
  closing: ({ closed }) => closed ?? null,
} satisfies Record<string, (programme: Programme) => unknown>;
export type ProgrammePart = keyof typeof parts;

/** Says what was shown, without saying it. */
function markOf(part: ProgrammePart, programme: Programme): string {
  const shown = JSON.stringify(parts[part](programme)) ?? "";
  return `${part}:${createHash("sha256").update(shown).digest("base64url").slice(0, 16)}`;
}

/** A form that was sent and refused: why, and what was typed in it. */
export interface Tried {
  refusal?: Refusal | undefined;
  typed?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * The form's hidden field. A form that comes back to be corrected keeps saying what it was filled in upon; one that came too late says
 * what stands beside its fields by now.
 */
export function Seen({ part, programme, tried }: { part: ProgrammePart; programme: Programme; tried: Tried }) {
  const before = tried.refusal?.code === "changed-meanwhile" ? undefined : tried.typed?.["seen"];
  return <input type="hidden" name="seen" value={before?.startsWith(`${part}:`) ? before : markOf(part, programme)} />;
}

/** What is stored by now beside a field that says something else, in a form that came too late; undefined everywhere else. */
export function storedNow(t: Translate, { refusal }: Tried, typed: string | undefined, stored: string): string | undefined {
  if (refusal?.code !== "changed-meanwhile" || typed === undefined || plain(typed) === plain(stored)) return undefined;
  return stored === "" ? t("console.storedNothing") : t("console.stored", { value: isolated(stored) });
}

const plain = (text: string): string => text.replace(/\r\n/gu, "\n").trim();

/**
 * Carries out what the form of a part asks for. Refuses changed-meanwhile where the part is not as the form showed it, unless it is by now
 * as the form wants it; and whatever the command refuses.
 */
async function changePart(
  c: Ctx,
  deps: Deps,
  programme: Programme,
  part: ProgrammePart,
  command: (programme: Programme, act: Act) => Outcome | Promise<Outcome>,
): Promise<void> {
  const { seen } = await typedIn(c);
  await decideFor(c, deps, programme, async (now, act) => {
    const late = seen !== markOf(part, now);
    try {
      const outcome = await command(now, act);
      if (!late || outcome.put.length === 0) return outcome;
    } catch (error) {
      // What is to be corrected is said of a form that can be sent, for it would go over what it has not seen.
      if (!late || !(error instanceof Refusal) || error.code !== "form-invalid") throw error;
    }
    throw new Refusal("changed-meanwhile");
  });
}

type Typed = Record<string, string>;

/** How a form on a part of the programme is answered. */
export interface PartForm {
  /** What was typed, where it is not one value a field. */
  typedIn?: (c: Ctx) => Promise<Typed>;
  /** Decides on the programme as it is by then; refuses. */
  command: (programme: Programme, typed: Typed, act: Act, c: Ctx) => Outcome | Promise<Outcome>;
  /** What else follows once it is stored, for whatever waits upon it. */
  then?: (programme: Programme) => Promise<void>;
  /** The page with the form, refused: with what was typed, beside what is stored by now. */
  shown: (c: Ctx, programme: Programme, tried: { refusal: Refusal; typed: Typed }) => Response | Promise<Response>;
  /** Below the programme's address: the page that says what was done. */
  done: string;
}

/** Answers the form of a part to whoever may settle the programme: carries it out and leads on, or shows the page again where it is refused. */
export const changesPart =
  (deps: Deps, part: ProgrammePart, form: PartForm) =>
  async (c: Ctx): Promise<Response> => {
    const programme = await programmeOf(c, deps, "settle");
    const typed = await (form.typedIn ?? typedIn)(c);
    try {
      await changePart(c, deps, programme, part, (now, act) => form.command(now, typed, act, c));
    } catch (error) {
      const refusal = refusalIn(error);
      return form.shown(c, await programmeOf(c, deps, "settle"), { refusal, typed });
    }
    await form.then?.(programme);
    return c.redirect(`/console/${programme.id}/${form.done}`, 303);
  };
