/** The regulator's receipt, without which nobody's data may be taken in where real people sign up (Law 09-08). */
import type { Programme } from "./programme.ts";

/** @param needed whether it is asked for in this installation */
export const lacksReceipt = (needed: boolean | undefined, { receipt }: Pick<Programme, "receipt">): boolean =>
  needed === true && receipt === null;
