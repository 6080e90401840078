/** A telephone number one can call at once. */

export function Phone({ number }: { number: string }) {
  return (
    <a dir="ltr" href={`tel:${number.replace(/[^+\d]/gu, "")}`}>
      {number}
    </a>
  );
}
