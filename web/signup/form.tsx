/** The sign-up form: one long, calm page. The same form serves to change one's answers. */
import type { Language } from "@tamkine/core/kernel/text";
import type { Programme, Role } from "@tamkine/core/programme/programme";
import { Button } from "../design/components.tsx";
import type { Entry } from "../form/entry.ts";
import { potField, stampField } from "../form/robots.ts";
import { Problems } from "../form/summary.tsx";
import { Consents } from "./sections/consents.tsx";
import { Meet } from "./sections/meet.tsx";
import { Path } from "./sections/path.tsx";
import { Preferences } from "./sections/preferences.tsx";
import { Purpose } from "./sections/purpose.tsx";
import { You } from "./sections/you.tsx";

interface SignUpFormProps {
  entry: Entry;
  role: Role;
  programme: Programme;
  language: Language;
  action: string;
  submit: string;
  /** Given on the public form: when it was opened, signed. Without it the address is known and not asked. */
  stamp?: string;
}

export function SignUpForm({ entry, role, programme, language, action, submit, stamp }: SignUpFormProps) {
  const section = { entry, role, programme, language };
  return (
    <form method="post" action={action} novalidate>
      <Problems entry={entry} />
      {stamp !== undefined && <RobotFields stamp={stamp} label={entry.t("signup.pot")} />}
      <You entry={entry} withEmail={stamp !== undefined} />
      <Path {...section} />
      <Purpose entry={entry} role={role} />
      <Meet entry={entry} role={role} />
      <Preferences entry={entry} />
      <Consents {...section} />
      <p>
        <Button>{submit}</Button>
      </p>
    </form>
  );
}

export function RobotFields({ stamp, label }: { stamp: string; label: string }) {
  return (
    <>
      <input type="hidden" name={stampField} value={stamp} />
      <div class="pot" aria-hidden="true">
        <label>
          {label}
          <input type="text" name={potField} tabindex={-1} autocomplete="off" />
        </label>
      </div>
    </>
  );
}
