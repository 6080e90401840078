/** The import's first page: which file, of whom. */
import type { RefusalCode } from "@tamkine/core/kernel/refusal";
import { asksBody, bodiesFor } from "@tamkine/core/programme/body";
import { type Role } from "@tamkine/core/programme/programme";
import { Button, Card, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { sentenceOf } from "../../sentence.ts";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";

/** By the ends of their names and by what they are: a phone knows only one of the two. */
const accepted = [
  ".csv,.tsv,.txt,.xlsx,.zip",
  "text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/zip",
].join(",");
/** What is wrong with the file itself is said beside it. */
const ofFile: ReadonlySet<string> = new Set<RefusalCode>(["file-unreadable", "file-too-large", "file-too-long", "nothing-to-import"]);

/** A file is taken for that of the organiser's own body, where the role can be several ones'. */
export function uploadPage(scene: Scene, role: Role) {
  const { t, base, organiser, world, refusal } = scene;
  const own = bodiesFor(world.programme, role).find(({ id }) => id === organiser.body);
  const wrong = () => {
    if (refusal?.facts["file"] === "missing") return t("console.import.choose");
    return refusal && ofFile.has(refusal.code) ? sentenceOf(t, refusal) : undefined;
  };
  return cohortPage(
    scene,
    "/applications",
    t(`console.import.${role}`),
    <>
      <p class="lead">{t("console.import.lead")}</p>
      <Card>
        <PostForm action={`${base}/import/${role}`} enctype="multipart/form-data">
          <Field
            name="file"
            type="file"
            accept={accepted}
            label={t("console.import.file")}
            hint={t("console.import.fileHint")}
            error={wrong()}
            required
          />
          <FromBody scene={scene} role={role} body={own?.id} />
          <Button>{t("console.import.preview")}</Button>
        </PostForm>
      </Card>
    </>,
  );
}

/** Which body the people of a file come from, where their role can be several ones'. */
function FromBody({ scene: { t, world, language }, role, body }: { scene: Scene; role: Role; body: string | undefined }) {
  if (!asksBody(world.programme, role)) return null;
  return (
    <Field
      name="body"
      label={t("console.import.body")}
      hint={t("console.import.bodyHint")}
      value={body ?? ""}
      options={[
        { value: "", label: t("console.import.bodySaid") },
        ...bodiesFor(world.programme, role).map(({ id, name }) => ({ value: id, label: name[language] })),
      ]}
    />
  );
}
