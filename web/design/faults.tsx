/** What is wrong with the fields of a page, noted while they are drawn, so that what stands before them can lead to each. */
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { type Child, createContext, useContext } from "hono/jsx";

/** @property id of what the link leads to, where it stands on the page; @property label its name, where what is wrong does not say of which field it is */
export interface Fault {
  id?: string;
  label?: Child;
  text: Child;
}

const Noting = createContext<Fault[] | undefined>(undefined);

/** Called by each field that has something wrong, once. */
export const noteFault = (fault: Fault): void => void useContext(Noting)?.push(fault);

/** Draws the content, and says what its fields noted, in their order on the page. */
export async function drawn(content: Child): Promise<{ content: HtmlEscapedString; faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const text = await html`${<Noting.Provider value={faults}>{content}</Noting.Provider>}`;
  return { content: text, faults };
}
