/** How the programme looks to everybody: its colour, made readable, and its logo, cleaned of all but the drawing. */
import type { Outcome } from "@tamkine/core/outcome";
import { dress, readOnWhite } from "@tamkine/core/programme/appearance";
import { drawLetterhead } from "@tamkine/core/programme/letterhead";
import { largestLogo, logoOf } from "@tamkine/core/programme/logo";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx, Deps } from "../../context.ts";
import { Button, Field, Tick } from "../../design/components.tsx";
import { bodyOf } from "../../form/body.ts";
import { PostForm } from "../../form/post-form.tsx";
import type { Key } from "../../i18n.ts";
import { logoPath } from "../../layout.tsx";
import { isolated } from "../../phrase.ts";
import { Seen, storedNow, type Tried } from "../part-of-programme.tsx";

/** The programme as the form wants it. Refuses form-invalid. */
export async function dressed(c: Ctx, deps: Deps, programme: Programme, typed: Record<string, string>): Promise<Outcome> {
  const chosen = (await bodyOf(c))["logo"];
  const bytes = chosen instanceof File && chosen.size > 0 ? new Uint8Array(await chosen.arrayBuffer()) : undefined;
  const file = bytes ?? (typed["noLogo"] ? "none" : "same");
  const colour = (typed["colour"] ?? "").trim().toLowerCase();
  return dress(programme, { colour, file, letterhead: await letterheadOf(deps, programme, file) });
}

/** Drawn of a new logo, and of the one there is when it has none yet. */
async function letterheadOf(deps: Deps, programme: Programme, file: Uint8Array | "same" | "none") {
  if (file === "none") return undefined;
  if (file !== "same") {
    const made = logoOf(programme.id, file);
    return typeof made === "string" ? undefined : drawLetterhead(deps, made.logo, made.ref);
  }
  const { logo } = programme;
  const drawn = logo && !logo.letter ? await deps.store.get("logo", { programme: programme.id, id: logo.id }) : undefined;
  return logo && drawn ? drawLetterhead(deps, drawn, logo) : undefined;
}

export function Appearance({ c, programme, tried }: { c: Ctx; programme: Programme; tried: Tried }) {
  const t = c.get("t");
  const { typed, refusal } = tried;
  const wrong = (field: string) => {
    const code = refusal?.facts[field];
    return typeof code === "string" ? t(`console.look.${field}.${code}` as Key) : undefined;
  };
  const shown = readOnWhite(programme.colour);
  return (
    <PostForm action={`/console/${programme.id}/settings/look`} enctype="multipart/form-data">
      <Seen part="look" programme={programme} tried={tried} />
      <Field
        name="colour"
        type="color"
        short
        label={t("console.look.colour")}
        hint={shown === programme.colour ? t("console.look.readable") : t("console.look.darkened", { colour: isolated(shown) })}
        error={storedNow(t, tried, typed?.["colour"], programme.colour) ?? wrong("colour")}
        value={typed?.["colour"] ?? programme.colour}
      />
      {programme.logo && (
        <>
          <p>
            <img
              class="logo-shown"
              src={logoPath(programme)}
              alt={t("console.look.now")}
              width={programme.logo.width}
              height={programme.logo.height}
            />
          </p>
          <Tick name="noLogo" label={t("console.look.remove")} checked={typed?.["noLogo"] !== undefined} />
        </>
      )}
      <Field
        name="logo"
        type="file"
        label={t("console.look.logo")}
        hint={t("console.look.hint", { kilobytes: largestLogo / 1000 })}
        mark={t("field.optional")}
        error={wrong("logo")}
        accept="image/svg+xml,image/png"
      />
      <Button>{t("console.look.save")}</Button>
    </PostForm>
  );
}
