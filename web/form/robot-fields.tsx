/** What a form holds for robots alone: a field nobody sees, and when the page was made. */
import { potField, stampField } from "./robots.ts";

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
