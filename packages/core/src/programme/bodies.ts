/** Which bodies an alliance has, and what their members are, as its owners set it: one, two or several. */
import { Refusal } from "../kernel/refusal.ts";
import { deepEqual } from "../kernel/deep-equal.ts";
import { tidy } from "../kernel/text.ts";
import type { Organiser } from "../access/organiser.ts";
import { type Outcome, nothing } from "../outcome.ts";
import { roomIn } from "./names.ts";
import { type Body, bodyId, BodyRole, unsoundBodies } from "./body.ts";
import { inAll, offeredBy } from "./offered.ts";
import type { Programme } from "./programme.ts";

/** The names of a body's fields: what its members are, whether it goes; and those of one to be added. */
export const roleField = ({ id }: Pick<Body, "id">) => `role.${id}` as const;
export const goneField = ({ id }: Pick<Body, "id">) => `gone.${id}` as const;
export const added = "new";

type Typed = Readonly<Record<string, string | undefined>>;

interface Scene {
  /** A cohort with people in it, if there is one. */
  cohort: string | undefined;
  organisers: readonly Organiser[];
}

/**
 * Changes which bodies there are and what their members are: a body is taken out, another added by its initials. Twice the same changes
 * nothing. Refuses bodies-held { cohort } while a cohort has people in it, who agreed to the bodies there are; form-invalid beside the
 * field: a body with coordinators is not taken out, no two have the same initials, both sides have one, each name is there.
 */
export function setBodies(programme: Programme, typed: Typed, { cohort, organisers }: Scene): Outcome {
  const wrong: Record<string, string> = {};
  const kept = programme.bodies
    .filter((body) => {
      const gone = typed[goneField(body)] !== undefined;
      if (gone && organisers.some(({ role, body: own }) => role === "coordinator" && own === body.id))
        wrong[goneField(body)] = "coordinated";
      return !gone;
    })
    .map((body) => ({ ...body, role: BodyRole.catch(body.role).parse(typed[roleField(body)]) }));
  const another = newBody(programme, typed, wrong);
  const bodies = another ? [...kept, another] : kept;
  if (deepEqual(bodies, programme.bodies)) {
    if (Object.keys(wrong).length > 0) throw new Refusal("form-invalid", wrong);
    return nothing;
  }
  if (cohort !== undefined) throw new Refusal("bodies-held", { cohort });
  const whole = unsoundBodies(bodies);
  if (whole !== undefined) wrong["bodies"] ??= whole;
  if (Object.keys(wrong).length > 0) throw new Refusal("form-invalid", wrong);
  const facts = { bodies: bodies.map(({ short }) => short).join(", ") };
  return { put: [{ ...programme, bodies }], happenings: [{ event: "bodies-set", subject: programme.id, facts }], letters: [] };
}

/** The body that is typed to be added; none where its initials are left out. */
function newBody(programme: Programme, typed: Typed, wrong: Record<string, string>): Body | undefined {
  const said = (field: string) => tidy((typed[`${added}.${field}`] ?? "").replace(/\s+/gu, " "));
  const short = said("short");
  const offered = offeredBy(programme);
  const name = inAll(programme, { fr: said("name.fr"), ar: said("name.ar"), en: said("name.en") });
  if (short === "" && offered.every((language) => name[language] === "")) return undefined;
  const check = (field: string, text: string) => {
    const fault = text === "" ? "missing" : text.length > roomIn(field) ? "too-long" : undefined;
    if (fault) wrong[field] = fault;
  };
  check(`${added}.short`, short);
  for (const language of offered) check(`${added}.name.${language}`, name[language]);
  const id = bodyId(short, `body-${programme.bodies.length + 1}`);
  const taken = programme.bodies.some((body) => body.id === id || body.short.toLowerCase() === short.toLowerCase());
  if (taken) wrong[`${added}.short`] ??= "repeated";
  return { id, short, name, role: BodyRole.catch("both").parse(typed[`${added}.role`]) };
}
