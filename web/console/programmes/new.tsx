/** One short page for another programme: its names, its bodies, its colour; goals and weights for whoever wants to change them. */
import { roomIn } from "@tamkine/core/programme/names";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { mostBodies } from "@tamkine/core/programme/body";
import { bodyCount, bodyGroup, counts, roleAtFirst, shares } from "@tamkine/core/programme/duplicate";
import { languages } from "@tamkine/core/kernel/text";
import type { Programme } from "@tamkine/core/programme/programme";
import { boundsOf, type Settable } from "@tamkine/core/programme/rules";
import type { Ctx } from "../../context.ts";
import { Button, Card, Choices, Field, More, Tick } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { saidTooLong } from "../../form/room.ts";
import type { Key, Translate } from "../../i18n.ts";
import { consolePage } from "../frame.tsx";
import { BodyFields } from "./body-fields.tsx";
import { InEachLanguage } from "../in-each-language.tsx";
import { Offers, offersIn } from "./offers.tsx";
import { zoneOptions } from "./zones.ts";

type Typed = Readonly<Record<string, string | undefined>>;

/** The form as it stands at first: what may be the same is there already. */
export function typedFrom({ colour, timeZone, language, languages, country, sender, goals, weights }: Programme): Typed {
  return {
    from: "this",
    wording: "yes",
    colour,
    timeZone,
    language,
    offers: languages.join(" "),
    callingCode: `+${country.callingCode}`,
    replyTo: sender.replyTo,
    ...Object.fromEntries(counts.map((name) => [`goals.${name}`, String(goals[name])])),
    ...Object.fromEntries(shares.map((name) => [`goals.${name}`, String(Math.round(goals[name] * 100))])),
    ...Object.fromEntries(Object.entries(weights).map(([name, points]) => [`weights.${name}`, String(points)])),
  };
}

interface Asking {
  c: Ctx;
  typed: Typed;
  refusal: Refusal | undefined;
}

/** @param programme the one it may be founded after */
export function newPage(c: Ctx, programme: Programme, typed: Typed, refusal?: Refusal) {
  const t = c.get("t");
  const asking = { c, typed, refusal };
  const path = `/console/${programme.id}/new-programme`;
  const count = bodyCount(typed);
  return consolePage(
    c,
    programme,
    t("console.programmes.new"),
    <>
      <p class="lead">{t("console.programmes.newLead")}</p>
      <HowMany t={t} path={path} count={count} />
      <PostForm action={path} class="stack-l">
        <Itself asking={asking} />
        <input type="hidden" name="bodies" value={String(count)} />
        {Array.from({ length: count }, (_, n) => (
          <BodyCard asking={asking} n={n} count={count} />
        ))}
        <Taken asking={asking} weights={Object.keys(programme.weights)} />
        <p>
          <Button>{t("console.settings.found")}</Button>
        </p>
      </PostForm>
    </>,
    refusal,
  );
}

/** Its names, and what else every page shows or goes by. */
function Itself({ asking }: { asking: Asking }) {
  const { typed } = asking;
  const t = asking.c.get("t");
  return (
    <Card title={t("console.programmes.names")}>
      <Offers
        t={t}
        hint={t("console.programmes.offersHint")}
        offers={offersIn(typed["offers"]) ?? []}
        language={typed["language"] ?? ""}
        wrong={{ offers: faultOf(asking, "offers"), language: faultOf(asking, "language") }}
      />
      <Names asking={asking} group="name" />
      <p class="hint">{t("console.programmes.aboutHint")}</p>
      <Names asking={asking} group="about" />
      <Field
        name="id"
        label={t("console.programmes.id")}
        hint={t("console.programmes.idHint")}
        value={typed["id"]}
        error={faultOf(asking, "id")}
        dir="ltr"
        short
      />
      <Field name="colour" type="color" short label={t("console.look.colour")} value={typed["colour"]} error={faultOf(asking, "colour")} />
      <Field
        name="timeZone"
        label={t("console.settings.zone")}
        options={zoneOptions(typed["timeZone"] ?? "")}
        value={typed["timeZone"]}
        error={faultOf(asking, "timeZone")}
      />
      <Field
        name="callingCode"
        label={t("console.identity.callingCode")}
        hint={t("console.identity.callingCodeHint")}
        value={typed["callingCode"]}
        error={faultOf(asking, "callingCode")}
        inputmode="tel"
        dir="ltr"
        short
      />
      <Field
        name="replyTo"
        type="email"
        label={t("console.programmes.replyTo")}
        hint={t("console.programmes.replyToHint")}
        value={typed["replyTo"]}
        error={faultOf(asking, "replyTo")}
      />
    </Card>
  );
}

/** One of the bodies; the only one has no number. */
function BodyCard({ asking, n, count }: { asking: Asking; n: number; count: number }) {
  const t = asking.c.get("t");
  return (
    <Card title={t("console.programmes.body", { alliance: count > 1 ? "several" : "one", n: n + 1 })}>
      <BodyFields
        t={t}
        languages={languages}
        group={bodyGroup(n)}
        role={roleAtFirst(n, count)}
        valueOf={(field) => asking.typed[field]}
        errorOf={(field) => faultOf(asking, field)}
      />
    </Card>
  );
}

/** Chosen first, by a link: it says how many are asked for. */
function HowMany({ t, path, count }: { t: Translate; path: string; count: number }) {
  return (
    <nav class="row" aria-label={t("console.programmes.bodies")}>
      <span>{t("console.programmes.bodies")}</span>
      <ul class="chips">
        {Array.from({ length: mostBodies }, (_, n) => (
          <li>
            <a href={`${path}?bodies=${n + 1}`} aria-current={n + 1 === count ? "true" : undefined}>
              {n + 1}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What it takes over, and the numbers for whoever wants others. */
function Taken({ asking, weights }: { asking: Asking; weights: readonly string[] }) {
  const { typed, refusal } = asking;
  const t = asking.c.get("t");
  const wrong = Object.keys(refusal?.facts ?? {});
  const numbers = wrong.some((field) => field.startsWith("goals.") || field.startsWith("weights."));
  return (
    <Card title={t("console.programmes.taken")}>
      <Choices
        name="from"
        type="radio"
        layout="column"
        legend={t("console.programmes.from")}
        chosen={[typed["from"] ?? "this"]}
        options={[
          { value: "this", label: t("console.programmes.from.this"), hint: t("console.programmes.from.thisHint") },
          { value: "convention", label: t("console.programmes.from.convention") },
        ]}
      />
      <Tick name="wording" label={t("console.programmes.wording")} checked={typed["wording"] !== undefined} />
      <More title={t("console.programmes.numbers")} open={numbers}>
        <div class="grid">
          {[...counts, ...shares].map((name) => (
            <NumberField asking={asking} name={`goals.${name}`} />
          ))}
        </div>
        <h3>{t("console.programmes.weights")}</h3>
        <div class="grid">
          {weights.map((name) => (
            <NumberField asking={asking} name={`weights.${name}`} />
          ))}
        </div>
      </More>
    </Card>
  );
}

/** The same in each language. */
function Names({ asking, group }: { asking: Asking; group: "name" | "about" }) {
  const t = asking.c.get("t");
  const label = t(group === "name" ? "console.programmes.name" : "console.programmes.aboutIn");
  const fields = { valueOf: (field: string) => asking.typed[field], errorOf: (field: string) => faultOf(asking, field) };
  return (
    <>
      {group === "name" && <p class="hint">{t("console.programmes.nameHint")}</p>}
      <InEachLanguage t={t} languages={languages} label={label} group={group} {...fields} {...(group === "about" && { rows: 2 })} />
    </>
  );
}

function NumberField({ asking, name }: { asking: Asking; name: string }) {
  return (
    <Field
      name={name}
      label={asking.c.get("t")(`console.programmes.${name}` as Key)}
      value={asking.typed[name]}
      error={faultOf(asking, name)}
      inputmode="numeric"
      short
    />
  );
}

/** What is wrong with a field, if anything is. */
function faultOf({ c, refusal, typed }: Asking, field: string): string | undefined {
  const code = refusal?.facts[field];
  if (code === undefined) return undefined;
  if (code === "too-long") return saidTooLong(c.get("t"), typed[field] ?? "", roomIn(field));
  if (code === "reserved") return c.get("t")("console.found.nameReserved");
  if (field === "id") return c.get("t")(code === "taken" ? "console.settings.taken" : "console.programmes.wrong.id");
  if (field === "offers") return c.get("t")("console.questions.noLanguage");
  if (field === "language") return c.get("t")("console.identity.wrong.language");
  if (field === "callingCode") return c.get("t")("console.identity.wrong.callingCode");
  if (/^(?:goals|weights)\./u.test(field)) return c.get("t")("console.programmes.wrong.number", boundsOf(field as Settable));
  const kind = code === "repeated" || code === "one-sided" ? code : field === "replyTo" ? "replyTo" : "text";
  return c.get("t")(`console.programmes.wrong.${kind}`);
}
