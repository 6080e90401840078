/** Says a text of the design's pages in a reader's language. */
import { createMessages } from "@tamkine/core/kernel/messages";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export type DesignKey = keyof typeof fr;

export const texts = { fr, ar, en };
export const say = createMessages<DesignKey>(texts);
