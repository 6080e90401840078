/** For tests: all that the core asks of the world. Nothing is printed; what leaves and whom the state machine is to wake is noted. */
import { createLinks } from "../access/links.ts";
import type { Mail, Ports, Store } from "../ports.ts";
import { heldFiles } from "./held-files.ts";
import { ids } from "./makers.ts";

interface Noted {
  mails?: Mail[];
  /** Tokens of the waits that were ended. */
  woken?: string[];
}

export const heldPorts = (store: Store, { mails = [], woken = [] }: Noted = {}): Ports => ({
  store,
  mailer: { send: async (mail) => void mails.push(mail) },
  workflow: {
    start: async () => "arn",
    startRetention: async () => "arn",
    startParcel: async () => "arn",
    signal: async (token) => (woken.push(token), "ended"),
  },
  papers: { print: () => Promise.reject(new Error("nothing is printed here")) },
  files: heldFiles(),
  ids,
  links: createLinks({ secret: "the secret of the worlds", origin: "https://tamkine.example.ma" }),
});
