/** A form that was sent and could not be taken: all of it stands on the page that says so, to be sent again as it was. */
import type { Ctx } from "../context.ts";
import { Button, Field } from "../design/components.tsx";
import { ownPath } from "../own-path.ts";
import { isolated } from "../phrase.ts";
import { bodyOf } from "./body.ts";
import { heldName, heldValue, mostHeld } from "./held-file.ts";

const isSentAs = ({ req }: Ctx, type: string): boolean => req.method === "POST" && (req.header("content-type") ?? "").startsWith(type);

const bringsFiles = (c: Ctx): boolean => isSentAs(c, "multipart/form-data");

/** A form that was sent, with files or without. */
export const isForm = (c: Ctx): boolean => isSentAs(c, "application/x-www-form-urlencoded") || bringsFiles(c);

/** What another site may have had somebody send is not offered to be sent from here. */
export const canSendAgain = (c: Ctx): boolean => c.get("ours") === true && isForm(c);

/** What is one word is a name, a choice or a mark of ours, which nobody wants to read again. */
const isWritten = (value: string): boolean => /\S\s+\S/u.test(value);

/**
 * The button that sends it again, to where it was sent, with the files that were chosen; one too large for that is chosen again beside it.
 * @param words what to call the texts in it, which their writer can read again and take along; without, they are not shown
 */
export async function SentAgain({ c, label, words }: { c: Ctx; label: string; words?: string }) {
  const all = Object.entries(await bodyOf(c)).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
  const sent = all.flatMap(({ name, value }) => (typeof value === "string" ? { name, value } : []));
  const files = all.flatMap(({ name, value }) => (value instanceof File && value.size > 0 ? { name, file: value } : []));
  const written = words === undefined ? [] : sent.filter(({ value }) => isWritten(value));
  return (
    <>
      <form
        method="post"
        action={ownPath(c.req.path + new URL(c.req.url).search)}
        {...(bringsFiles(c) && { enctype: "multipart/form-data" })}
      >
        {sent.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Files c={c} files={files} />
        <Button>{label}</Button>
      </form>
      {written.length > 0 && (
        <details>
          <summary>{words}</summary>
          {written.map(({ value }) => (
            <div class="quoted">
              <blockquote class="lines">
                <bdi>{value}</bdi>
              </blockquote>
            </div>
          ))}
        </details>
      )}
    </>
  );
}

interface Brought {
  name: string;
  file: File;
}

/** Files travel along in the page; where they are too large for it, it has a field for each. */
async function Files({ c, files }: { c: Ctx; files: readonly Brought[] }) {
  const t = c.get("t");
  const isHeld = files.reduce((sum, { file }) => sum + file.size, 0) <= mostHeld;
  if (!isHeld)
    return files.map(({ name }) => <Field name={name} type="file" label={t("fault.file")} hint={t("fault.fileHint")} required />);
  const held = await Promise.all(files.map(async ({ name, file }) => ({ name, value: await heldValue(file), called: file.name })));
  return held.map(({ name, value, called }) => (
    <>
      <input type="hidden" name={heldName(name)} value={value} />
      <p class="hint">{t("fault.held", { name: isolated(called) })}</p>
    </>
  ));
}
