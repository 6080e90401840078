/** Task: prepares a file that was asked for, or takes in one that was brought; gives it up; tells who asked. */
import { Moment } from "@tamkine/core/kernel/time";
import { ParcelRef } from "@tamkine/core/parcel/parcel";
import { giveUp, prepare, tell } from "@tamkine/core/parcel/prepare";
import { inBackground } from "@tamkine/web/background";
import * as z from "zod";
import { withRuntime } from "../runtime.ts";

const ParcelEvent = z.object({ act: z.enum(["prepare", "give-up", "tell"]), ref: ParcelRef, now: Moment });

export const handler = withRuntime(process.env, ({ ports, secret, origin }) => {
  const make = inBackground({ ...ports, secret }, origin);
  return async (event: unknown) => {
    const { act, ref, now } = ParcelEvent.parse(event);
    if (act === "prepare") await prepare(ports, ref, now, make);
    else if (act === "give-up") await giveUp(ports, ref, now);
    else await tell(ports, ref, now);
    return null;
  };
});
