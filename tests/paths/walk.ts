/** A walker's browser: opens pages, looks at each, fills in and sends the forms that stand there, as a hand would. */
import type { Browser, Page } from "playwright-core";
import { look } from "./look.ts";
import type { Reader } from "./people.ts";

export type Answers = Readonly<Record<string, string | readonly string[]>>;

export interface Walk<Who extends Reader = Reader> {
  walker: Who;
  /** What was not as it should be since this was asked last, in a line each. */
  faults(): string[];
  /** Opens an address and looks. */
  open(path: string, step: string): Promise<Page>;
  /**
   * Fills in the form that leads to `action` ("" for the page itself), presses its button, looks at the page that comes. The button is the one an
   * answer names, or the one that sends the form elsewhere.
   */
  send(action: string, answers: Answers, step: string, elsewhere?: string): Promise<void>;
  /** What the radio buttons of this name on the page stand for, in order. */
  choices(name: string): Promise<string[]>;
}

/** Opens a browser of the walker's own. */
export async function setOut<Who extends Reader>(browser: Browser, walker: Who, origin: string): Promise<Walk<Who>> {
  const { width, scripts, night } = walker;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: 844 },
    javaScriptEnabled: scripts,
    locale: "de-DE",
    colorScheme: night ? "dark" : "light",
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) faults.push(`${walker.name}: asks ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/u.test(message.text())) faults.push(`${walker.name}: ${message.text()}`);
  });
  const formTo = (action: string) =>
    page.locator(action === "" ? "main form[method=post]:not([action])" : `form[action$="${action}"]`).first();
  const steps = new Set<string>();
  const seen = async (step: string) => {
    // Axe takes longer than all the rest: once a page is enough.
    faults.push(...(await look(page, { ...walker, close: walker.close && !steps.has(step) }, step)));
    steps.add(step);
  };
  return {
    walker,
    faults: () => faults.splice(0),
    async open(path, step) {
      const answer = await page.goto(path);
      if (answer && answer.status() >= 400) faults.push(`${walker.name}, ${step}: answered ${answer.status()}`);
      await seen(step);
      return page;
    },
    async send(action, answers, step, elsewhere) {
      const form = formTo(action);
      await unfold(form);
      let button = form
        .locator(elsewhere === undefined ? "button:not([name]):not([formaction])" : `button[formaction$="${elsewhere}"]`)
        .last();
      for (const [name, answer] of Object.entries(answers)) {
        const pressed = form.locator(`button[name="${name}"][value="${String(answer)}"]`);
        if ((await pressed.count()) > 0) button = pressed;
        else await fill(form.locator(`[name="${name}"]`), [answer].flat());
      }
      await press(page, button, scripts && (await form.getAttribute("data-swap")) !== null);
      await seen(step);
    },
    choices: (name) =>
      page.locator(`input[type=radio][name="${name}"]`).evaluateAll((inputs) => inputs.map((input) => input.getAttribute("value") ?? "")),
  };
}

type Place = ReturnType<Page["locator"]>;

/** @param inPlace what comes takes the place of a part of the page, unless it leads elsewhere */
async function press(page: Page, button: Place, inPlace: boolean): Promise<void> {
  const answered = inPlace ? page.waitForResponse((answer) => answer.request().method() === "POST") : page.waitForNavigation();
  await Promise.all([answered, button.click()]);
  if (inPlace) await page.waitForLoadState("networkidle");
}

/** Opens what the form is folded away in. */
async function unfold(form: Place): Promise<void> {
  const folds = form.locator("xpath=ancestor::details[not(@open)]");
  for (let left = await folds.count(); left > 0; left -= 1) await folds.first().locator("summary").first().click();
}

/** Answers one question, whatever kind of field asks it. */
async function fill(field: Place, answers: readonly string[]): Promise<void> {
  const kind = await field.first().evaluate((element) => (element as { type?: string }).type ?? "");
  if (kind === "radio" || kind === "checkbox") {
    for (const answer of answers) await field.and(field.page().locator(`[value="${answer}"]`)).check();
  } else if (kind === "select-one") await field.selectOption([...answers]);
  else await field.fill(answers[0] ?? "");
}
