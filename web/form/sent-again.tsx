/** A form that was sent and could not be taken: all of it stands on the page that says so, to be sent again as it was. */
import type { Ctx } from "../context.ts";
import { Button } from "../design/components.tsx";
import { ownPath } from "../own-path.ts";
import { bodyOf } from "./body.ts";

/** A form without files; whoever brings one chooses it again. */
export const isTyped = ({ req }: Ctx): boolean =>
  req.method === "POST" && (req.header("content-type") ?? "").startsWith("application/x-www-form-urlencoded");

/** What another site may have had somebody send is not offered to be sent from here. */
export const canSendAgain = (c: Ctx): boolean => c.get("ours") === true && isTyped(c);

/** What is one word is a name, a choice or a mark of ours, which nobody wants to read again. */
const isWritten = (value: string): boolean => /\S\s+\S/u.test(value);

/**
 * The button that sends it again, to where it was sent.
 * @param words what to call the texts in it, which their writer can read again and take along; without, they are not shown
 */
export async function SentAgain({ c, label, words }: { c: Ctx; label: string; words?: string }) {
  const sent = Object.entries(await bodyOf(c)).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => (typeof value === "string" ? { name, value } : [])),
  );
  const written = words === undefined ? [] : sent.filter(({ value }) => isWritten(value));
  return (
    <>
      <form method="post" action={ownPath(c.req.path + new URL(c.req.url).search)}>
        {sent.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{label}</Button>
      </form>
      {written.length > 0 && (
        <details>
          <summary>{words}</summary>
          {written.map(({ value }) => (
            <div class="quoted">
              <blockquote class="lines">
                <bdi>{value}</bdi>
              </blockquote>
            </div>
          ))}
        </details>
      )}
    </>
  );
}
