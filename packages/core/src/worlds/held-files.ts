/** For tests: files that are kept in memory, under their names. */
import type { Files } from "../ports.ts";

export interface HeldFiles extends Files {
  held: Map<string, Uint8Array>;
}

export function heldFiles(): HeldFiles {
  const held = new Map<string, Uint8Array>();
  return {
    held,
    put: async (name, bytes) => void held.set(name, bytes),
    get: async (name) => held.get(name),
    async remove(beginning) {
      for (const name of held.keys()) if (name.startsWith(beginning)) held.delete(name);
    },
    address: async (name, as) => `https://files.example.ma/${name}?as=${as}`,
    door: async (name, _most, back) => ({ action: "https://files.example.ma/", fields: { key: name, success_action_redirect: back } }),
  };
}
