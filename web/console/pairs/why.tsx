/** Why a pair ended or somebody left, in the words of whoever did; to whom they are not told they are not there (`confided.ts`). */
import type { Pair } from "@tamkine/core/pairing/pair";
import type { Participant } from "@tamkine/core/participant/participant";
import type { Translate } from "../../i18n.ts";

export function Why({ t, state }: { t: Translate; state: Pair["state"] | Participant["state"] }) {
  const reason = "reason" in state ? (state.reason ?? "") : "";
  if (reason === "") return null;
  return (
    <div class="soft">
      {t("console.reason")} · <bdi class="lines">{reason}</bdi>
    </div>
  );
}
