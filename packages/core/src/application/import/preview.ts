/** What an import would do, row by row, before anything is stored. */
import { Refusal } from "../../kernel/refusal.ts";
import { type Moment, reached } from "../../kernel/time.ts";
import { fold } from "../../kernel/fold.ts";
import type { Ids } from "../../kernel/ids.ts";
import type { Programme, Role } from "../../programme/programme.ts";
import type { World } from "../../world.ts";
import { type Application, applicationId, canTakePart, knownSince } from "../application.ts";
import { wordedElsewhere } from "../consent-version.ts";
import { type ConsentName, AnyForm, consentNames, type Consents, dated } from "../sign-up.ts";
import type { Mapping } from "./columns/fields.ts";
import { formIn, languageIn } from "./person/read-form.ts";
import type { Table } from "./file/read-table.ts";
import type { ImportRow, RefusedBecause } from "./row.ts";
import { type Addressed, lastOfEach, type Sending, sendingsIn } from "./person/sending.ts";
import { alikeAddresses, alikePeople, sharingAddress } from "./person/shared-address.ts";
import { sideIn } from "./words/sides.ts";

export interface ImportScene {
  table: Table;
  mapping: Mapping;
  role: Role;
  world: World;
  programme: Programme;
  ids: Ids;
  now: Moment;
  /** The body that everybody in the file comes from who does not say another, where there are several. */
  body?: string | undefined;
}

/**
 * One line a record, in the file's order. Importing what is already there changes nothing; of several sendings the latest counts,
 * whichever file it stands in. Refuses wrong-phase once selection has ended.
 */
export function previewImport(scene: ImportScene): ImportRow[] {
  const { table, mapping, world, programme, now } = scene;
  const { phase, selected } = world.cohort;
  if ((phase !== "draft" && phase !== "intake" && phase !== "selection") || selected) throw new Refusal("wrong-phase", { phase });
  const sendings = sendingsIn(table, mapping, { programme, cohort: world.cohort }, now);
  // Where one form asks both sides, what somebody sent on the other is no sending on this one.
  const isOther = ({ cells }: Sending) => (sideIn(cells.raw("side")) ?? scene.role) !== scene.role;
  const last = lastOfEach(sendings.filter((sending) => !isOther(sending)));
  const [sharing, alike, twice] = [sharingAddress(sendings), alikeAddresses(sendings), alikePeople(sendings)];
  const byId = new Map(world.applications.map((application) => [application.id, application]));
  const byAddress = new Map(world.applications.filter(({ role }) => role !== scene.role).map((other) => [other.email, other]));
  const moved = new Map(world.applications.filter(({ role, former }) => role === scene.role && former).map((one) => [one.email, one]));
  return sendings.map((sending) => {
    const { row, cells } = sending;
    const said = { name: cells.has("name") ? cells.text("name", 120) : sending.name, email: emailSaid(cells) };
    if (sharing.has(row)) cells.problem("name", "other-name");
    if (alike.has(row)) cells.problem("row", "alike-address");
    else if (twice.has(row)) cells.problem("row", "alike-person");
    const judged =
      sending.doubt !== undefined
        ? refuse(sending.doubt)
        : isOther(sending)
          ? refuse("other-side")
          : judge(sending, scene, { isLast: last.has(row), byId, byAddress, moved });
    // Problems of an address or a name show as the verdict.
    const problems = cells.problems.filter(({ field }) => field !== "email");
    return { row, problems, said, ...judged };
  });
}

/** Both, where it was asked for twice and they are not the same. */
function emailSaid(cells: Sending["cells"]): string {
  const [first, again] = [cells.text("email", 120), cells.text("emailAgain", 120)];
  const isSame = again === "" || fold(again) === fold(first);
  return isSame ? first : [first, again].filter((said) => said !== "").join(" / ");
}

interface Known {
  isLast: boolean;
  byId: ReadonlyMap<string, Application>;
  byAddress: ReadonlyMap<string, Application>;
  /** By their present address, those of this role who have another than they applied with. */
  moved: ReadonlyMap<string, Application>;
}
type Judged = Pick<ImportRow, "verdict" | "reason" | "application">;

/** The consents without which nobody is taken. */
const needed = ["charter", "processing"] as const satisfies readonly ConsentName[];

const refuse = (reason: RefusedBecause): Judged => ({ verdict: "refuse", reason });

function judge(sending: Addressed, scene: ImportScene, { isLast, byId, byAddress, moved }: Known): Judged {
  const { email, name, consents, ofAge } = sending;
  if (!isLast) return refuse("replaced");
  if (name === "") return refuse("incomplete");
  const lacking = needed.filter((consent) => !consents.ticks[consent]);
  if (lacking.length > 0) return refuse(lacking.every((consent) => consents.unclear.has(consent)) ? "unclear-consent" : "no-consent");
  if (ofAge === false) return refuse("under-age");
  const existing = byId.get(applicationId(scene.ids, scene.world.cohort, scene.role, email)) ?? moved.get(email);
  const application = toApplication(sending, email, scene, existing);
  if (!application) return refuse("unreadable");
  const older = existing && standing(sending, existing, application);
  if (older) return refuse(older);
  const other = byAddress.get(email);
  if (other && canTakePart(other) && canTakePart(application)) {
    return { verdict: "decide", reason: "both-sides", application: { ...application, bothSides: true } };
  }
  return { verdict: existing && existing.status !== "withdrawn" ? "merge" : "take", application };
}

/** Why what is stored stays as it is; undefined when this sending takes its place. */
function standing({ sentAt }: Sending, existing: Application, next: Application): RefusedBecause | undefined {
  switch (existing.status) {
    case "unverified":
      return undefined;
    case "withdrawn": {
      const since = existing.decision?.at ?? existing.submittedAt;
      return sentAt === undefined || reached(since, sentAt) ? "already-there" : undefined;
    }
    case "submitted":
    case "accepted":
    case "waitlisted":
    case "declined":
      if (says(existing) === says(next)) return "already-there";
      if (sentAt === undefined || !reached(existing.submittedAt, sentAt)) return undefined;
      return reached(sentAt, existing.submittedAt) ? "already-there" : "replaced";
  }
}

/** All that a person said, for comparing. */
function says({ form, language, consents }: Application): string {
  return JSON.stringify([AnyForm.parse(form), language, consentNames.map((name) => consents[name] !== null)]);
}

function toApplication(sending: Sending, email: string, scene: ImportScene, existing: Application | undefined): Application | undefined {
  const { cells, name, row } = sending;
  const { cohort } = scene.world;
  const language = languageIn(cells, scene.programme);
  const form = AnyForm.safeParse(formIn(cells, scene.role, { name, language, adult: true, body: scene.body }, scene.programme));
  if (!form.success) return undefined;
  const at = sending.sentAt === undefined || reached(sending.sentAt, scene.now) ? scene.now : sending.sentAt;
  const isThere = existing !== undefined && existing.status !== "unverified" && existing.status !== "withdrawn";
  return {
    kind: "application",
    programme: cohort.programme,
    cohort: cohort.cohort,
    id: existing?.id ?? applicationId(scene.ids, cohort, scene.role, email),
    version: existing?.version ?? 0,
    role: scene.role,
    status: isThere ? existing.status : "submitted",
    // A file does not undo a change of address, whichever of the two it knows.
    email: existing?.former ? existing.email : email,
    ...(existing?.former && { former: existing.former }),
    ...(existing?.moving && { moving: existing.moving }),
    ...(existing?.linkEpoch !== undefined && { linkEpoch: existing.linkEpoch }),
    language,
    form: form.data,
    consents: consentsOf(sending, scene, at, existing),
    source: { from: "import", row, at: isThere ? knownSince(existing) : scene.now },
    submittedAt: at,
    verifiedAt: existing?.verifiedAt ?? null,
    bothSides: false,
    decision: isThere ? existing.decision : null,
  };
}

/** What was agreed to in another form was worded there, the charter too. */
const elsewhere = { consents: wordedElsewhere, charter: wordedElsewhere };

/** A consent the file does not ask for stays as it was given before. */
function consentsOf({ consents }: Sending, { mapping }: ImportScene, at: Moment, existing: Application | undefined): Consents {
  const given = dated(consents.ticks, at, existing?.consents, elsewhere);
  const kept = (name: ConsentName) => (mapping[name] === undefined && existing ? existing.consents[name] : given[name]);
  return Object.fromEntries(consentNames.map((name) => [name, kept(name)])) as Consents;
}
