/** The form that a passkey fills in. Without script, or on a browser that knows no passkeys, it is not there, and that is said. */
import type { Child } from "hono/jsx";
import type { Ctx } from "../../context.ts";
import { Button, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";

interface PasskeyForm {
  c: Ctx;
  what: "add" | "show";
  action: string;
  /** As the browser takes them. */
  options: object;
  /** What is sent along. */
  hidden?: Record<string, string>;
  /** What to do where there is no script. */
  without: Child;
}

export function PasskeyForm({ c, what, action, options, hidden = {}, without }: PasskeyForm) {
  const t = c.get("t");
  return (
    <>
      <PostForm action={action} data-passkey={what} data-options={JSON.stringify(options)} hidden>
        <Button>{t(what === "add" ? "console.passkeys.make" : "console.passkeys.show")}</Button>
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="response" value="" />
        <p role="status" class="notice warn" hidden>
          {t(what === "add" ? "console.passkeys.notMade" : "console.passkeys.notShown")}
        </p>
      </PostForm>
      <div data-without="yes">
        <Notice tone="warn">{without}</Notice>
      </div>
    </>
  );
}
