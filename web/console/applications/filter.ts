/** Which applications are shown, in which order: everything comes from the address. */
import { besides } from "@tamkine/core/access/kept-from";
import { type Application, ApplicationStatus } from "@tamkine/core/application/application";
import { isUnsettled } from "@tamkine/core/application/both-sides";
import { haveDoubles } from "@tamkine/core/application/doubles";
import { eligibility } from "@tamkine/core/application/eligibility";
import { Slug } from "@tamkine/core/kernel/item";
import { Language } from "@tamkine/core/kernel/text";
import { type Programme, Role } from "@tamkine/core/programme/programme";
import * as z from "zod";
import { holds, unsealed } from "../search.ts";
import { type Order, orderBy, orders } from "./order.ts";
import type { Scene } from "../scene.ts";

/** Things worth a look: something asked about others, signed up on both sides, perhaps the same person as another. */
export const marks = ["conflicts", "both-sides", "double"] as const;

export interface Filter {
  role?: Role | "all" | undefined;
  status?: ApplicationStatus | undefined;
  language?: Language | undefined;
  region?: string | undefined;
  eligible?: "yes" | "no" | undefined;
  mark?: (typeof marks)[number] | undefined;
  sort?: Order | undefined;
  back?: "yes" | undefined;
  /** Nobody is ticked beforehand: for whoever looks for a few among many. */
  ticks?: "none" | undefined;
  /** What is searched for, sealed. */
  q?: string | undefined;
}

const fields = {
  role: z.enum([...Role.options, "all"]),
  status: ApplicationStatus,
  language: Language,
  region: Slug,
  eligible: z.enum(["yes", "no"]),
  mark: z.enum(marks),
  sort: z.enum(orders),
  back: z.literal("yes"),
  ticks: z.literal("none"),
  q: z.string().min(1),
} satisfies Record<keyof Filter, z.ZodType>;

/** What a list's address may say, but for the words that are searched for. */
export const filterNames = Object.keys(fields).filter((name) => name !== "q");

/** What an address or a form asks for; anything unknown asks for nothing. */
export function filterOf(asked: Readonly<Record<string, string | undefined>>): Filter {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.safeParse(asked[name]).data]));
}

interface Among {
  programme: Programme;
  /** Opens the seal of what is searched for. */
  secret: string;
  /** Of whoever reads them. */
  language: Language;
  avoided: ReturnType<typeof besides>;
}

/** What a page of a cohort filters with. */
export const among = ({ world, deps, language, organiser }: Pick<Scene, "world" | "deps" | "language" | "organiser">): Among => ({
  programme: world.programme,
  avoided: besides(organiser, world.applications),
  secret: deps.secret,
  language,
});

/** Those that fit, in order. */
export function filtered(
  applications: readonly Application[],
  filter: Filter,
  { programme, secret, language: reads, avoided }: Among,
): Application[] {
  const { role, status, language, region, eligible, mark } = filter;
  const words = unsealed({ secret, programme: programme.id }, filter.q);
  const doubles = mark === "double" ? haveDoubles(applications) : undefined;
  const fits = (one: Application) =>
    (!role || role === "all" || one.role === role) &&
    (!status || one.status === status) &&
    (!language || one.language === language) &&
    (!region || one.form.region === region) &&
    (!eligible || (eligible === "yes") === (eligibility(one.form, one.consents, programme, fromOf(one)).length === 0)) &&
    (mark !== "conflicts" || avoided(one.form.avoid).length > 0) &&
    (mark !== "both-sides" || isUnsettled(one)) &&
    (!doubles || doubles.has(one.id)) &&
    (words === undefined || speaksOf(one, words));
  return applications.filter(fits).sort(orderBy(reads, filter.sort, filter.back === "yes"));
}

/** Where it came from, as the rules of eligibility tell it apart. */
export const fromOf = ({ source }: Application) => source.from;

/** In the name, the town or the address. */
const speaksOf = ({ form, email }: Application, words: string): boolean =>
  holds(words, form.name, form.city) || email.includes(words.toLowerCase().trim());
