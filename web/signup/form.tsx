/** The sign-up form: as a whole to change one's answers, step by step to sign up. */
import { keptDays } from "@tamkine/core/application/saved-form";
import { meant } from "@tamkine/core/kernel/mistyped-domain";
import type { Language } from "@tamkine/core/kernel/text";
import type { Programme, Role } from "@tamkine/core/programme/programme";
import { Button, More, Notice } from "../design/components.tsx";
import { one } from "../form/answers.ts";
import type { Entry } from "../form/entry.ts";
import { PostForm } from "../form/post-form.tsx";
import { type Challenge, proofField } from "../form/proof.ts";
import { proofScript } from "../form/proof-script.ts";
import { RobotFields } from "../form/robot-fields.tsx";
import { Problems } from "../form/summary.tsx";
import type { Translate } from "../i18n.ts";
import { isolated } from "../phrase.ts";
import { Consents } from "./sections/consents.tsx";
import { Meet } from "./sections/meet.tsx";
import { Path } from "./sections/path.tsx";
import { Preferences } from "./sections/preferences.tsx";
import { Purpose } from "./sections/purpose.tsx";
import { You } from "./sections/you.tsx";
import { savedField } from "./later.ts";
import { stepFormId } from "./steps-script.ts";
import { carried, goField, type SignUpStep, stepField, steps } from "./steps.ts";

interface Asked {
  entry: Entry;
  role: Role;
  programme: Programme;
  language: Language;
  /** In which somebody who signed up is written to. */
  own?: Language;
}
interface FormProps extends Asked {
  action: string;
  submit: string;
}

/** All questions on one page, for an application that is there: its address is known and not asked. */
export function AmendForm({ action, submit, ...asked }: FormProps) {
  return (
    <PostForm action={action}>
      <Problems entry={asked.entry}>
        {steps.map((step) => (
          <Questions {...asked} step={step} withEmail={false} />
        ))}
        <p>
          <Button>{submit}</Button>
        </p>
      </Problems>
    </PostForm>
  );
}

interface StepProps extends FormProps {
  step: SignUpStep;
  /** When the form was opened, signed. */
  stamp: string;
  /** What a script on the last step finds out, so that many may send the form from one address. */
  challenge?: Challenge | undefined;
  /** Opens the form once it is kept; "" before. */
  token: string;
}

/** One step, with the answers of the others unseen. */
export function StepForm({ action, submit, stamp, step, challenge, token, ...asked }: StepProps) {
  const { entry, role } = asked;
  const last = step === steps.at(-1);
  return (
    <PostForm action={action} id={stepFormId}>
      <Problems entry={entry}>
        <RobotFields stamp={stamp} label={entry.t("signup.pot")} />
        <input type="hidden" name={stepField} value={step} />
        {token !== "" && <input type="hidden" name={savedField} value={token} />}
        {carried(step, role, entry.answers).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Questions {...asked} step={step} withEmail />
        <Destination entry={entry} step={step} />
        {challenge && <Proof t={entry.t} challenge={challenge} />}
        <p class="row">
          <Button name={goField} value="next">
            {last ? submit : entry.t("signup.next")}
          </Button>
          {step !== steps[0] && (
            <Button kind="quiet" name={goField} value="back">
              {entry.t("common.back")}
            </Button>
          )}
        </p>
        <Later t={entry.t} kept={token !== ""} />
      </Problems>
    </PostForm>
  );
}

/** Where the letter goes that everything depends on: before the form is sent, and at once where the address looks mistyped. */
function Destination({ entry: { t, answers }, step }: { entry: Entry; step: SignUpStep }) {
  const email = one(answers, "email").trim();
  const likely = meant(email);
  if (email === "" || !(step === steps.at(-1) || (step === steps[1] && likely !== undefined))) return null;
  return (
    <Notice {...(likely !== undefined && { tone: "warn" })}>
      <p>
        {t("signup.to", { email: isolated(email) })} {likely !== undefined && t("signup.meant", { meant: isolated(likely) })}
      </p>
      <Button kind="quiet" small name={goField} value="first">
        {t("signup.correct")}
      </Button>
    </Notice>
  );
}

/** Stopping here; what is kept then, and for how long, stands beside the button. */
function Later({ t, kept }: { t: Translate; kept: boolean }) {
  return (
    <More plain title={t("signup.later")}>
      <p class="small soft">{t(kept ? "signup.later.kept" : "signup.later.text", { days: keptDays })}</p>
      <p class="row">
        <Button kind="quiet" small name={goField} value="later">
          {t(kept ? "signup.later.again" : "signup.later.button")}
        </Button>
        {kept && (
          <Button kind="quiet" small name={goField} value="forget">
            {t("signup.later.forget")}
          </Button>
        )}
      </p>
    </More>
  );
}

function Questions({ step, withEmail, ...asked }: Asked & { step: SignUpStep; withEmail: boolean }) {
  switch (step) {
    case "you":
      return <You {...asked} withEmail={withEmail} />;
    case "path":
      return <Path {...asked} />;
    case "purpose":
      return <Purpose {...asked} />;
    case "meet":
      return <Meet {...asked} />;
    case "preferences":
      return <Preferences {...asked} known={!withEmail} />;
    case "consents":
      return <Consents {...asked} />;
  }
}

/** Where the script named here, which the form's own one asks for, says what it does and leaves what it found; unseen without it. */
function Proof({ t, challenge: { salt, hash, most } }: { t: Translate; challenge: Challenge }) {
  const said = { "data-looking": t("signup.proof.looking"), "data-found": t("signup.proof.found") };
  return (
    <div hidden class="small soft" data-proof={`/assets/${proofScript.name}`} data-salt={salt} data-hash={hash} data-most={most} {...said}>
      <input type="hidden" name={proofField} />
      <span role="status" />
    </div>
  );
}
