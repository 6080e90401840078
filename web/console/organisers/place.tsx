/** Somebody's place among the organisers, as forms ask for it. */
import { OrganiserRole } from "@tamkine/core/access/organiser";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import type { Programme } from "@tamkine/core/programme/programme";
import { Field } from "../../design/components.tsx";
import type { Translate } from "../../i18n.ts";

/** What was asked for and refused. */
export interface Tried {
  refusal?: Refusal;
  typed?: Record<string, string>;
  /** Whom it was about: an organiser's id, or "new" for an invitation. */
  about?: string;
}

interface Place {
  t: Translate;
  programme: Programme;
  role: string;
  body: string | undefined;
  wrong: string | undefined;
  /** Tells these fields from those of other forms on the page. */
  scope?: string;
}

/** Role, and the body of a coordinator where there are several. */
export function PlaceFields({ t, programme, role, body, wrong, scope }: Place) {
  return (
    <>
      <Field
        name="role"
        scope={scope}
        label={t("console.organisers.role")}
        hint={t("console.organisers.roleHint")}
        value={role}
        options={OrganiserRole.options.map((value) => ({ value, label: t(`console.organisers.role.${value}`) }))}
      />
      {programme.bodies.length > 1 && (
        <Field
          name="body"
          scope={scope}
          label={t("console.organisers.body")}
          value={body}
          error={wrong}
          options={[
            { value: "", label: t("console.organisers.noBody") },
            ...programme.bodies.map(({ id, short }) => ({ value: id, label: short })),
          ]}
        />
      )}
    </>
  );
}
