/** Whom letters come from and where answers go, to be changed. */
import { Button, Card, Field } from "../../../design/components.tsx";
import { PostForm } from "../../../form/post-form.tsx";
import { Seen } from "../../part-of-programme.tsx";
import { faultOf, type Part, pathOf } from "./part.ts";

export function Sender(part: Part) {
  const { c, programme, typed, domain } = part;
  const t = c.get("t");
  const { sender } = programme;
  return (
    <Card title={t("console.identity.sender")} id="sender">
      <p>{t("console.identity.senderText")}</p>
      <PostForm action={`${pathOf(programme)}/sender`} class="stack">
        <Seen part="sender" programme={programme} tried={part} />
        <Field
          name="name"
          label={t("console.identity.senderName")}
          hint={t("console.identity.senderNameHint")}
          value={typed["name"] ?? sender.name}
          error={faultOf(part, "name", sender.name)}
        />
        <Field
          name="address"
          type="email"
          label={t("console.identity.address")}
          hint={t("console.identity.addressHint", { domain })}
          value={typed["address"] ?? sender.address}
          error={faultOf(part, "address", sender.address)}
        />
        <Field
          name="replyTo"
          type="email"
          label={t("console.identity.replyTo")}
          hint={t("console.identity.replyToHint")}
          value={typed["replyTo"] ?? sender.replyTo}
          error={faultOf(part, "replyTo", sender.replyTo)}
        />
        <Button>{t("console.identity.senderSave")}</Button>
      </PostForm>
    </Card>
  );
}
