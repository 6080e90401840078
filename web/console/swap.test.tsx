/** The script that answers in place, in a real browser and under the pages' own policy, on a small page of its own. */
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AppEnv, Ctx } from "../context.ts";
import { headers } from "../security.ts";
import { browsers, launch } from "../testing/chromium.ts";
import { serve } from "./fixtures/serve.ts";
import type { Handler } from "./fixtures/visitor.ts";
import { swapScript } from "./swap.ts";

const all = Array.from({ length: 6 }, (_, n) => `Person ${n + 1}`);
let done: string[] = [];
/** What the server was asked for, to tell a swap from a whole page. */
let asked: string[] = [];

function page(c: Ctx, { wrong = "", status = 200 }: { wrong?: string; status?: 200 | 422 } = {}) {
  const find = c.req.query("find") ?? "";
  const shown = all.filter((name) => name.includes(find));
  return c.html(
    <html lang="en">
      <head>
        <title>{`List ${find}`}</title>
        <script src="/swap.js" nonce={c.get("secureHeadersNonce") ?? ""} defer />
      </head>
      <body>
        <main id="content">
          <div id="said">{c.req.query("done") && <div class="notice good">Done: {c.req.query("done")}</div>}</div>
          <form id="filter" data-swap="#list">
            <input type="search" name="find" value={find} />
            <select name="sort">
              <option value="">up</option>
              <option value="down">down</option>
            </select>
            <button type="submit">Find</button>
          </form>
          <p id="left">{all.length - done.length} left</p>
          <section id="list" data-along="#left">
            <p data-tell="">{shown.length} people</p>
            {wrong !== "" && <p role="alert">{wrong}</p>}
            <details id="more">
              <summary>More</summary>
              <p>Inside</p>
            </details>
            <ul>
              {shown.map((name, n) => (
                <li id={`p${n}`}>
                  {name} {done.includes(name) && <b>done</b>}
                  <form method="post" action={c.req.query("to") ?? "/do"} data-swap="#list">
                    <input type="hidden" name="who" value={name} />
                    <input name="why" />
                    <button type="submit">Do</button>
                  </form>
                </li>
              ))}
            </ul>
            <a href="/?find=2" data-swap="#list">
              Second
            </a>
            <a href="/elsewhere" data-swap="#list">
              Elsewhere
            </a>
            <a href="/fault" data-swap="#list">
              Faulty
            </a>
          </section>
        </main>
      </body>
    </html>,
    status,
  );
}

const app = new Hono<AppEnv>();
app.use(headers, async (c, next) => {
  if (!/favicon|[.]js$/u.test(c.req.path))
    asked.push(`${c.req.method} ${c.req.path}${c.req.header("sec-fetch-mode") === "navigate" ? " as a page" : ""}`);
  await next();
});
app.get("/swap.js", (c) => c.body(swapScript.text, 200, { "content-type": "text/javascript" }));
app.get("/", (c) => page(c));
app.get("/elsewhere", (c) => c.html("<p id='other'>Another page</p>"));
app.post("/do", async (c) => {
  const { who = "", why } = Object.fromEntries(new URLSearchParams(await c.req.text()));
  if (why === "") return page(c, { wrong: "Say why", status: 422 });
  done.push(who);
  return c.redirect(`/?done=${encodeURIComponent(who)}`, 303);
});
app.post("/away", (c) => c.redirect("/elsewhere", 303));
const fault = (c: Ctx) =>
  c.html(
    <html lang="en">
      <head>
        <title>Fault</title>
      </head>
      <body>
        <main id="content">
          <h1>Nothing is lost</h1>
          <form method="post" action="/do">
            <input type="hidden" name="who" value="Person 1" />
            <input type="hidden" name="why" value="because" />
            <button type="submit">Again</button>
          </form>
        </main>
      </body>
    </html>,
    503,
  );
app.on(["GET", "POST"], "/fault", fault);
/** As whoever stands before the site says that it is away. */
app.post("/gateway", (c) => c.json({ message: "Service Unavailable" }, 503));

describe.each(browsers)("in %s", (path) => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serve>>;
  let tab: Page;
  beforeAll(async () => {
    browser = await launch(path);
    served = await serve({ handler: handle(app) as unknown as Handler, now: "2026-04-08T09:00:00Z" }, { cookies: new Map() });
    tab = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });
  beforeEach(() => void (done = []));

  const open = async (query = "") => {
    await tab.goto(served.url + query);
    asked = [];
  };
  const address = () => tab.url().slice(served.url.length);
  const people = () => tab.locator("#list li").count();
  /** Waits until the list says so. */
  const told = (text: string) => tab.locator("#list [data-tell]", { hasText: text }).waitFor();
  const heard = (text: string) => tab.locator("[aria-live]", { hasText: text }).waitFor({ state: "attached" });

  it("a filter answers in place, with its address, and what was opened and focused stays so", async () => {
    await open();
    await tab.click("summary");
    await tab.fill("[name=find]", "3");
    await tab.press("[name=find]", "Enter");
    await told("1 people");
    expect([await people(), address(), await tab.title()]).toEqual([1, "/?find=3", "List 3"]);
    expect(await tab.locator("details[open]").count()).toBe(1);
    expect(await tab.evaluate("document.activeElement.name")).toBe("find");
    await heard("1 people");
    await tab.selectOption("[name=sort]", "down");
    await tab.waitForURL(/sort=down/u);
    expect(asked).toEqual(["GET /", "GET /"]);
  });

  it("a link too, and the way back and forth", async () => {
    await open();
    await tab.click("text=Second");
    await told("1 people");
    expect(await tab.evaluate("document.activeElement.id")).toBe("list");
    await tab.goBack();
    await told("6 people");
    await tab.goForward();
    await told("1 people");
    expect(asked).toEqual(["GET /", "GET /", "GET /"]);
  });

  it("an act is sent once, followed, said and heard, and focus stays where one was", async () => {
    await open();
    await tab.fill("#p3 [name=why]", "because");
    await tab.evaluate("(() => { const b = document.querySelector('#p3 button'); b.focus(); b.click(); b.click(); })()");
    await tab.locator("#p3 b").waitFor();
    expect(await tab.locator("#said").textContent()).toBe("Done: Person 4");
    await heard("Done: Person 4");
    expect(await tab.evaluate("document.activeElement.id")).toBe("p3");
    expect(address()).toBe("/?done=Person%204");
    expect(asked).toEqual(["POST /do", "GET /"]);
    expect(done).toEqual(["Person 4"]);
    expect(await tab.textContent("#left")).toBe("5 left");
  });

  it("what is wrong stands in place and has the focus", async () => {
    await open();
    await tab.click("#p2 button");
    await tab.locator("[role=alert]").waitFor();
    expect(await tab.evaluate("document.activeElement.textContent")).toBe("Say why");
    expect([address(), asked]).toEqual(["/", ["POST /do"]]);
  });

  it("an act that leads to another page leads there", async () => {
    await open("/?to=/away");
    await tab.click("#p0 button");
    await tab.locator("#other").waitFor();
    expect(address()).toBe("/elsewhere");
  });

  it("a fault takes the place of all, once, and what was sent is sent again from it", async () => {
    await open("/?to=/fault");
    await tab.click("#p0 button");
    await tab.locator("h1", { hasText: "Nothing is lost" }).waitFor();
    expect([asked, await people(), await tab.title()]).toEqual([["POST /fault"], 0, "Fault"]);
    expect(await tab.evaluate("document.activeElement.textContent")).toBe("Nothing is lost");
    await tab.click("text=Again");
    await tab.locator("#p0 b").waitFor();
    expect([asked.slice(1), done]).toEqual([["POST /do as a page", "GET / as a page"], ["Person 1"]]);
  });

  it("a page that cannot be shown says so in its own place, and the way back leads to what was there", async () => {
    await open();
    await tab.click("text=Faulty");
    await tab.locator("h1", { hasText: "Nothing is lost" }).waitFor();
    expect([asked, address()]).toEqual([["GET /fault"], "/fault"]);
    await tab.goBack();
    await told("6 people");
  });

  it.each([
    ["a link to a page without the place", "text=Elsewhere", "/", "GET /elsewhere"],
    ["what is no page", "#p0 button", "/?to=/gateway", "POST /gateway"],
  ])("%s becomes what it is without script", async (_, what, from, last) => {
    await open(from);
    await tab.click(what);
    await tab.waitForURL(/[0-9]\/(?:elsewhere|gateway)$/u);
    expect(asked).toEqual([last, `${last} as a page`]);
  });
});
