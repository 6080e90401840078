/** The form for a meeting's agenda. */
import type { CommitteeMeeting } from "@tamkine/core/committee/committee";
import type { Child } from "hono/jsx";
import type { Ctx } from "../../context.ts";
import { Button, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { seenText } from "../seen.ts";

/** @property text what stands in it: as it was saved, as it is proposed, or as it was typed when it was refused */
interface AgendaFormProps {
  c: Ctx;
  meeting: CommitteeMeeting;
  text: string;
  hint?: Child;
  error?: string | undefined;
}

export function AgendaForm({ c, meeting, text, hint, error }: AgendaFormProps) {
  const t = c.get("t");
  return (
    <PostForm action={`/console/${meeting.programme}/committee/${meeting.id}/agenda`}>
      <input type="hidden" name="seen" value={seenText([meeting])} />
      <Field name="agenda" rows={14} label={t("console.committee.agenda")} hint={hint} value={text} error={error} />
      <Button>{t("console.gatherings.savePapers")}</Button>
    </PostForm>
  );
}
