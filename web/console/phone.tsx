/** A telephone number one can call at once. */
import { sayPhone } from "@tamkine/core/kernel/say";

export function Phone({ number }: { number: string }) {
  return (
    <a dir="ltr" href={`tel:${number.replace(/[^+\d]/gu, "")}`}>
      {sayPhone(number)}
    </a>
  );
}
