/**
 * The console's script: links and forms marked `data-swap="#id"` answer in place instead of by a whole new page.
 *
 * The page asked for is fetched as it is, and the element of that id, with what was just said at the top of the page, takes the place
 * of the one shown; after an act, so does whatever the new element names in `data-along`, for it tells of the same things. Addresses go
 * on as they would have; a GET form is also sent when one of its choices changes. After an act in a row of a list the focus is in that
 * row, or in the one that is in its place. The page of a fault takes the whole content's place, with the form given back in it: nothing
 * is asked for twice. Whatever else goes wrong, the browser does what it would have done without script. Text marked `data-tell` within
 * the new element is read out.
 */
import { createHash } from "node:crypto";
import { wasCut } from "../form/line-script.ts";

const text = `"use strict";
(() => {
  const parser = new DOMParser();
  const ear = document.createElement("p");
  ear.className = "unseen";
  ear.setAttribute("aria-live", "polite");
  document.body.append(ear);
  let asking = null;
  let sending = false;${wasCut}

  const read = async (url, options) => {
    const answer = await fetch(url, { credentials: "same-origin", headers: { accept: "text/html" }, ...options }).catch(() => null);
    if (!answer) return {};
    if (!(answer.headers.get("content-type") || "").startsWith("text/html")) throw new Error("no page");
    return { answer, page: parser.parseFromString(await answer.text(), "text/html") };
  };
  const pathOf = (url) => new URL(url, location.href).pathname;
  const byId = (id) => "#" + CSS.escape(id);
  const tell = (words) => {
    ear.textContent = "";
    if (words) setTimeout(() => { ear.textContent = words; }, 50);
  };
  const focus = (element) => {
    if (!element.matches("a[href], button, input, select, textarea, summary")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    if (element.matches("[type=search], [type=text]")) element.setSelectionRange(element.value.length, element.value.length);
  };
  const ways = (from, within) => {
    const found = from.name ? ["[name=" + CSS.escape(from.name) + "]"] : [];
    for (let one = from; one && one !== within; one = one.parentElement) if (one.id) found.push(byId(one.id));
    return found;
  };
  const keepOpen = (shown, fresh) => {
    for (const { id } of shown.querySelectorAll("details[id][open]")) {
      const same = fresh.querySelector(byId(id));
      if (same) same.open = true;
    }
  };
  const say = (page) => {
    const said = document.getElementById("said");
    const fresh = page.getElementById("said");
    if (!said || !fresh) return null;
    said.replaceChildren(...fresh.childNodes);
    said.toggleAttribute("data-fresh", said.childElementCount > 0);
    setTimeout(() => said.removeAttribute("data-fresh"), 8000);
    return said;
  };
  const show = (place, page, acted) => {
    const shown = document.querySelector(place);
    const fresh = page.querySelector(place);
    if (!shown || !fresh) return false;
    const active = document.activeElement;
    const lost = active !== document.body && shown.contains(active);
    const again = lost ? ways(active, shown) : [];
    const rows = (of) => [...of.querySelectorAll("li")];
    const own = lost && acted ? active.closest("li") : null;
    const row = own ? rows(shown).indexOf(own) : -1;
    keepOpen(shown, fresh);
    shown.replaceWith(fresh);
    if (acted && fresh.dataset.along)
      for (const old of document.querySelectorAll(fresh.dataset.along)) old.replaceWith(...page.querySelectorAll(byId(old.id)));
    const said = say(page);
    document.title = page.title;
    const wrong = acted && (fresh.querySelector("[role=alert], [aria-invalid=true]") || (said && said.querySelector(".bad")));
    if (wrong) {
      focus(wrong);
      wrong.scrollIntoView({ block: "nearest" });
      return true;
    }
    const told = fresh.querySelector("[data-tell]");
    tell(said && said.childElementCount ? said.textContent : told && told.textContent);
    if (lost) {
      const same = (own && own.id && fresh.querySelector(byId(own.id))) || rows(fresh)[row];
      const find = (within) => again.map((way) => within.querySelector(way)).find(Boolean);
      const kept = same ? find(same) || same : find(fresh);
      focus(kept || fresh);
      if (!kept && fresh.getBoundingClientRect().top < 0) fresh.scrollIntoView();
    }
    return true;
  };
  const faulty = (answer, page) => {
    const shown = document.querySelector("#content");
    const fresh = page.querySelector("#content");
    if (answer.status < 500 || !shown || !fresh) return false;
    shown.replaceWith(fresh);
    document.title = page.title;
    focus(fresh.querySelector("h1") || fresh);
    scrollTo(0, 0);
    return true;
  };
  const busy = (place, is) => {
    const shown = document.querySelector(place);
    if (shown) shown.setAttribute("aria-busy", is);
  };
  const look = async (url, place, keep) => {
    if (asking) asking.abort();
    const mine = asking = new AbortController();
    busy(place, true);
    try {
      const { answer, page } = await read(url, { signal: mine.signal });
      if (mine.signal.aborted) return;
      if (!answer) throw new Error("no line");
      if (pathOf(answer.url) !== pathOf(url)) throw new Error("led elsewhere");
      if (!faulty(answer, page) && !show(place, page, false)) throw new Error("not there");
      if (keep) {
        history.replaceState({ swap: true }, "");
        history.pushState({ swap: true }, "", url);
      }
    } catch {
      if (!mine.signal.aborted) location.assign(url);
    } finally {
      if (asking === mine) busy(place, false);
    }
  };
  const send = async (form, button, url, place) => {
    if (sending) return;
    sending = true;
    busy(place, true);
    try {
      const data = new FormData(form, button);
      const body = form.enctype === "multipart/form-data" ? data : new URLSearchParams(data);
      const { answer, page } = await read(url, { method: "POST", body });
      if (!answer && !cut(form, button)) return;
      if (!answer) throw new Error("no line");
      if (answer.redirected && pathOf(answer.url) !== location.pathname) location.assign(answer.url);
      else if (!faulty(answer, page) && !show(place, page, true)) throw new Error("not there");
      else if (answer.redirected) history.replaceState({ swap: true }, "", answer.url);
    } catch {
      delete form.dataset.swap;
      form.requestSubmit(button);
    } finally {
      sending = false;
      busy(place, false);
    }
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-swap]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    look(link.href, link.dataset.swap, true);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const button = event.submitter;
    if (!form.dataset.swap || event.defaultPrevented) return;
    event.preventDefault();
    const url = new URL((button && button.getAttribute("formaction")) || form.getAttribute("action") || "", location.href);
    if (form.method === "post") return void send(form, button, url.href, form.dataset.swap);
    url.search = new URLSearchParams([...new FormData(form, button)].filter(([, value]) => value !== "")).toString();
    look(url.href, form.dataset.swap, true);
  });
  document.addEventListener("change", (event) => {
    const { form } = event.target;
    if (!form || !form.dataset.swap || form.method !== "get") return;
    if (event.target.matches("select, [type=checkbox], [type=radio]")) form.requestSubmit();
  });
  addEventListener("popstate", (event) => {
    if (event.state && event.state.swap) look(location.href, "#content", false);
  });
})();
`;

export const swapScript = { name: `swap-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.js`, text };
