/**
 * The sign-up form's script. Without it each step is a page that answers a form, and a browser shows such a page again only by sending
 * the form again: the back gesture of a phone ended in an error, and whoever had looked elsewhere meanwhile found an empty form.
 *
 * With it each step takes the place of the one before, and going back or forward asks for that step with all that is typed by then. What is
 * typed is kept in this tab only, for this filling in only (`history.state` names it), and no longer once the form is sent. Whatever goes
 * wrong, the browser does what it would have done without script.
 */
import { createHash } from "node:crypto";
import { wasCut } from "../form/line-script.ts";
import { goField, stepField } from "./steps.ts";

/** Id of the form, for the script and for buttons that stand elsewhere on the page. */
export const stepFormId = "signup";

const text = `"use strict";
(() => {
  const { nonce } = document.currentScript;
  const parser = new DOMParser();
  const slot = "${stepFormId}";
  const form = () => document.getElementById("${stepFormId}");
  const stepOf = (one) => one.elements.namedItem("${stepField}").value;
  let key = "";
  let sending = false;
  let native = false;${wasCut}

  const bodyOf = (one, go) => {
    const body = new URLSearchParams([...new FormData(one)].filter(([, value]) => typeof value === "string"));
    body.delete("${goField}");
    if (go) body.set("${goField}", go);
    return body;
  };
  const kept = () => {
    try {
      const found = JSON.parse(sessionStorage.getItem(slot) || "null");
      return found && found.key === key ? found.body : null;
    } catch {
      return null;
    }
  };
  const keep = () => {
    const one = form();
    if (!one || !key) return;
    try {
      sessionStorage.setItem(slot, JSON.stringify({ key, body: bodyOf(one).toString() }));
    } catch {
      // Nothing is kept where the browser keeps nothing.
    }
  };
  const forget = () => {
    key = "";
    try {
      sessionStorage.removeItem(slot);
    } catch {
      // Nothing was kept.
    }
  };
  const prove = () => {
    const box = document.querySelector("[data-proof]");
    if (!box) return;
    const script = document.createElement("script");
    script.nonce = nonce;
    script.src = box.dataset.proof;
    document.head.append(script);
  };
  const ask = async (body) => {
    const url = form().action;
    const answer = await fetch(url, { method: "POST", credentials: "same-origin", headers: { accept: "text/html" }, body }).catch(() => null);
    if (!answer) return { gone: true };
    if (answer.redirected) return { leads: answer.url };
    const page = parser.parseFromString(await answer.text(), "text/html");
    if (!page.getElementById("${stepFormId}")) throw new Error("no form");
    return { page };
  };
  const show = (page) => {
    document.getElementById("content").replaceWith(page.getElementById("content"));
    document.title = page.title;
    const wrong = document.querySelector("#content [autofocus], #content .notice[role]");
    const first = wrong || document.querySelector("#content h1");
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    if (wrong) wrong.scrollIntoView({ block: "center" });
    else scrollTo(0, 0);
    prove();
  };
  const send = async (one, button) => {
    if (sending) return;
    sending = true;
    one.setAttribute("aria-busy", "true");
    try {
      const before = stepOf(one);
      const { gone, leads, page } = await ask(bodyOf(one, button ? button.value : "next"));
      if (gone && !cut(one, button)) return;
      if (gone) throw new Error("no line");
      if (leads) {
        forget();
        location.assign(leads);
        return;
      }
      show(page);
      const step = stepOf(form());
      if (step !== before) history.pushState({ key, step }, "");
      keep();
    } catch {
      native = true;
      if (button) button.click();
      else one.submit();
    } finally {
      sending = false;
      one.removeAttribute("aria-busy");
    }
  };
  /** Another step of the same form, with all that is typed by now; nothing is checked. */
  const turn = async (step, body) => {
    body.set("${stepField}", step);
    body.set("${goField}", "stay");
    try {
      const { gone, page } = await ask(body);
      if (page) show(page);
      else if (gone && cut(form())) location.reload();
    } catch {
      location.reload();
    }
  };

  document.addEventListener("submit", (event) => {
    const one = event.target;
    const button = event.submitter;
    // Of the buttons elsewhere on the page one stands for the Enter key; the others are other languages', and the whole page changes.
    const elsewhere = button && !one.contains(button) && button.value !== "next";
    if (native || one.id !== "${stepFormId}" || event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    send(one, button);
  });
  addEventListener("popstate", (event) => {
    const one = form();
    if (one && event.state && event.state.key === key && event.state.step !== stepOf(one)) turn(event.state.step, bodyOf(one));
  });
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep();
  });

  const now = form();
  if (!now) return;
  const { state } = history;
  key = (state && state.key) || String(Math.random()).slice(2);
  const body = kept();
  if (!state || !state.key) history.replaceState({ key, step: stepOf(now) }, "");
  if (body !== null && body !== bodyOf(now).toString()) turn(new URLSearchParams(body).get("${stepField}"), new URLSearchParams(body));
  else prove();
})();
`;

export const stepsScript = {
  name: `${stepFormId}-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.js`,
  text,
};
