/**
 * The script of pages that have something to send: where there is no connection a form stays where it is, with all that is typed, and says
 * so beside the button that was pressed. Without it the browser shows a page of its own, whose way back leads past the form.
 *
 * Other scripts that send a form tell it by a "cut" event when their request went nowhere. A browser may be wrong about its connection, and
 * something may be in the way of requests alone: so the third time in a row, of one form, the browser does what it would have done without script.
 */
import { createHash } from "node:crypto";

const text = `"use strict";
(() => {
  const { words } = document.currentScript.dataset;
  let cuts = 0;
  let last;
  const unsay = () => {
    const said = document.getElementById("no-line");
    if (said) said.remove();
  };
  const say = (form, button) => {
    unsay();
    const box = document.createElement("div");
    box.id = "no-line";
    box.className = "notice warn";
    box.setAttribute("role", "alert");
    const said = document.createElement("p");
    box.append(said);
    const block = button && form.contains(button) && button.closest("form > *");
    if (block) block.after(box);
    else form.append(box);
    said.textContent = words;
    box.scrollIntoView({ block: "nearest" });
  };

  addEventListener("submit", (event) => {
    unsay();
    if (navigator.onLine || event.target.method !== "post") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    say(event.target, event.submitter);
  }, true);
  addEventListener("cut", (event) => {
    const { form, button } = event.detail;
    cuts = form === last ? cuts + 1 : 1;
    last = form;
    if (cuts > 2) return;
    event.preventDefault();
    say(form, button);
  });
  addEventListener("online", unsay);
})();
`;

/** For scripts that send forms: what they do with a request that went nowhere; false where its form says so now. */
export const wasCut = `
  const cut = (form, button) => dispatchEvent(new CustomEvent("cut", { detail: { form, button }, cancelable: true }));`;

export const lineScript = { name: `line-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.js`, text };
