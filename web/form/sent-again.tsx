/** A form that was sent and could not be taken: all of it stands on the page that says so, to be sent again as it was. */
import { plain } from "@tamkine/core/kernel/text";
import type { Ctx } from "../context.ts";
import { Button, Field } from "../design/components.tsx";
import { ownPath } from "../own-path.ts";
import { isolated } from "../phrase.ts";
import { bodyOf } from "./body.ts";
import { heldName, heldValue, mostHeld } from "./held-file.ts";
import { PostForm } from "./post-form.tsx";
import { bringsFiles } from "./sent-form.ts";
import { Written, writtenIn } from "./written.tsx";

/** As a browser sends it, without what no page may hold. */
const cleared = (text: string): string => plain(text).replaceAll("\n", "\r\n");

/**
 * The button that sends it again, to where it was sent, with the files that were chosen; one too large for that is chosen again beside it.
 * @param words what to call the texts in it, which their writer can read again and take along; without, they are not shown
 */
export async function SentAgain({ c, label, words }: { c: Ctx; label: string; words?: string }) {
  const all = Object.entries(await bodyOf(c)).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
  const sent = all.flatMap(({ name, value }) => (typeof value === "string" ? { name, value: cleared(value) } : []));
  const files = all.flatMap(({ name, value }) => (value instanceof File && value.size > 0 ? { name, file: value } : []));
  const texts = words === undefined ? [] : await writtenIn(c);
  return (
    <>
      <PostForm action={ownPath(c.req.path + new URL(c.req.url).search)} {...(bringsFiles(c) && { enctype: "multipart/form-data" })}>
        {sent.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Files c={c} files={files} />
        <Button>{label}</Button>
      </PostForm>
      {texts.length > 0 && (
        <details>
          <summary>{words}</summary>
          <Written texts={texts} />
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
