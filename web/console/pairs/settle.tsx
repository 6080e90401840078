/** The forms that settle what waits about people, wherever they stand: on Today, in the list of pairs, on a pair's page. */
import { longestHelp } from "@tamkine/core/participant/help";
import type { PropsWithChildren } from "hono/jsx";
import { Button, Field, More } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { tooLong } from "../../form/room.ts";
import type { Scene } from "../scene.ts";

type Settling = PropsWithChildren<{
  scene: Scene;
  id: string;
  /** The place on the page that the answer takes. */
  swap?: string;
}>;

/** Whether a contested meeting counts. @param id the meeting's; children go along unseen */
export function SettleMeeting({ scene: { t, base }, id, swap, children }: Settling) {
  return (
    <PostForm data-swap={swap} action={`${base}/pairs/meetings/${id}/settle`} class="row">
      {children}
      <Button kind="quiet" small name="counts" value="yes">
        {t("console.contested.counts")}
      </Button>
      <Button kind="quiet" small name="counts" value="no">
        {t("console.contested.countsNot")}
      </Button>
    </PostForm>
  );
}

/** Whether a mentor gets fewer places. @param id the mentor's; @param asked when it was asked for */
export function SettlePlaces({ scene: { t, base }, id, asked, swap, children }: Settling & { asked: string }) {
  return (
    <PostForm data-swap={swap} action={`${base}/pairs/places/${id}`} class="row">
      {children}
      <input type="hidden" name="asked" value={asked} />
      <Button kind="quiet" small name="agree" value="yes">
        {t("console.places.agree")}
      </Button>
      <Button kind="quiet" small name="agree" value="no">
        {t("console.places.decline")}
      </Button>
    </PostForm>
  );
}

/** That help was given, with a word if one likes. What was asked goes with it, so it takes a second step. */
export function SettleHelp({ scene: { t, base, refusal, typed }, id, asked, swap, children }: Settling & { asked: string }) {
  const again = typed?.["asked"] === asked ? typed["answer"] : undefined;
  return (
    <More title={t("console.help.settle")} plain open={again !== undefined}>
      <PostForm data-swap={swap} action={`${base}/pairs/help/${id}/settle`} class="stack-s">
        {children}
        <input type="hidden" name="asked" value={asked} />
        <p class="hint">{t("console.help.goes")}</p>
        <Field
          scope={id}
          name="answer"
          label={t("console.help.answer")}
          hint={t("console.help.answerHint")}
          mark={t("field.optional")}
          rows={2}
          value={again}
          error={again === undefined ? undefined : tooLong(t, refusal, "answer", again, longestHelp)}
        />
        <Button small>{t("console.help.done")}</Button>
      </PostForm>
    </More>
  );
}
