/** What differs from one installation to the next. docs/deploy.md says in words what each setting is for. */
export interface Installation {
  /** Keeps installations in one account apart: part of every name. */
  stage: string;
  /** The site's public address. */
  origin: string;
  /** Who may sign in first. */
  ownerEmail: string;
  /** The first programme's name in addresses. */
  programme: string;
  /** Address that letters come from; its domain is verified with the mail service. */
  sender: string;
  /** Who is told by mail when a person is needed. */
  alarmEmail: string;
  /** The language of those mails. */
  language: "fr" | "ar" | "en";
  /** Certificate of the site's own domain, in us-east-1; absent: the site answers at CloudFront's address. */
  certificate?: string;
  /** Firewall before the site (an ARN in us-east-1), made by the guard stack or by hand. */
  webAcl?: string;
  /** Puts up the firewall's own stack in us-east-1. */
  guard: boolean;
  /** Encrypts table and files with a key of the installation's own. */
  customerKey: boolean;
  /** Puts up a page of graphs; alarms go without it. */
  dashboard: boolean;
  /** Name of a table brought back from a backup, used in place of the installation's own. */
  table?: string;
  /** Keeps functions that send letters from running side by side too often; a new account's quota may be too small for it. */
  reserved: boolean;
  /** Dollars a month above which somebody is told. */
  budget: number;
}

type Settings = Record<string, string | undefined>;

/**
 * @param settings environment variables, or the context of the command line under the same names
 * @throws Error naming every setting that is missing or wrong
 */
export function installationFrom(stage: string, settings: Settings): Installation {
  const wrong: string[] = [];
  const read = (name: string, is: RegExp, what: string, otherwise = ""): string => {
    const value = settings[name]?.trim() || otherwise;
    if (!is.test(value)) wrong.push(`${name} must be ${what}`);
    return value;
  };
  const given = (name: string, is: RegExp, what: string) => (settings[name]?.trim() ? read(name, is, what) : undefined);
  const isOn = (name: string, otherwise: "on" | "off") => read(name, /^(on|off)$/u, "on or off", otherwise) === "on";

  if (!isStage(stage)) wrong.push("the stage must be up to 20 small letters, digits and hyphens");
  for (const [name, value] of Object.entries(settings)) {
    if (name.startsWith("TAMKINE_") && value?.trim() && !known.has(name)) wrong.push(`${name} is no setting`);
  }
  const ownerEmail = read("TAMKINE_OWNER_EMAIL", address, "the e-mail address that may sign in first");
  const certificate = given("TAMKINE_CERTIFICATE", inVirginia("acm", "certificate"), "a certificate's ARN in us-east-1");
  const webAcl = given("TAMKINE_WEB_ACL", inVirginia("wafv2", "global/webacl"), "the ARN of a firewall for CloudFront, in us-east-1");
  const alarmEmail = given("TAMKINE_ALARM_EMAIL", address, "the e-mail address that is told when a person is needed") ?? ownerEmail;
  const table = given("TAMKINE_TABLE", /^[\w.-]{3,255}$/u, "the name of a table");
  const installation = {
    stage,
    origin: read("TAMKINE_ORIGIN", /^https:\/\/[a-z0-9.-]+\.[a-z]+$/u, "the site's address, https://… without anything after the name"),
    ownerEmail,
    programme: read("TAMKINE_PROGRAMME", slug, "small letters, digits and hyphens, forty at most", "tamkine"),
    sender: read("TAMKINE_SENDER", address, "the e-mail address that letters come from"),
    alarmEmail,
    language: read("TAMKINE_LANGUAGE", /^(fr|ar|en)$/u, "fr, ar or en", "fr") as Installation["language"],
    ...(certificate !== undefined && { certificate }),
    ...(webAcl !== undefined && { webAcl }),
    ...(table !== undefined && { table }),
    guard: isOn("TAMKINE_GUARD", "off"),
    customerKey: isOn("TAMKINE_CUSTOMER_KEY", "off"),
    dashboard: isOn("TAMKINE_DASHBOARD", "off"),
    reserved: isOn("TAMKINE_RESERVED_CONCURRENCY", "off"),
    budget: Number(read("TAMKINE_BUDGET", /^[1-9]\d{0,4}$/u, "whole dollars a month", "20")),
  };
  if (consolePages.includes(installation.programme))
    wrong.push("TAMKINE_PROGRAMME must be another name: a page of the console has this one");
  if (wrong.length > 0) throw new Error(`Configuration: ${wrong.join("; ")}`);
  return installation;
}

/** Whether it can be part of every name. */
export const isStage = (stage: string): boolean => /^[a-z][a-z0-9-]{0,19}$/u.test(stage);

/** Names of the settings, for the command line's context. */
export const settingNames = [
  "TAMKINE_ORIGIN",
  "TAMKINE_OWNER_EMAIL",
  "TAMKINE_SENDER",
  "TAMKINE_PROGRAMME",
  "TAMKINE_ALARM_EMAIL",
  "TAMKINE_LANGUAGE",
  "TAMKINE_CERTIFICATE",
  "TAMKINE_WEB_ACL",
  "TAMKINE_GUARD",
  "TAMKINE_CUSTOMER_KEY",
  "TAMKINE_DASHBOARD",
  "TAMKINE_TABLE",
  "TAMKINE_RESERVED_CONCURRENCY",
  "TAMKINE_BUDGET",
] as const;

/** Variables of the same beginning that are for other commands. */
const known = new Set<string>([...settingNames, "TAMKINE_DATA", "TAMKINE_OFFLINE", "TAMKINE_UNBUNDLED"]);

/** A programme of such a name could not be opened: a test compares them with what the console calls its own pages. */
export const consolePages: readonly string[] = ["account", "enter", "programmes", "second", "sign-in", "sign-out"];

/** As the functions read one (zod's): they do not start with any other. */
const address = /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/iu;
const slug = /^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const inVirginia = (service: string, kind: string) => new RegExp(`^arn:aws:${service}:us-east-1:\\d{12}:${kind}/\\S+$`, "u");

/** The host that the site answers at. */
export const hostOf = ({ origin }: Pick<Installation, "origin">): string => new URL(origin).host;

/** The domain whose letters the mail service signs. */
export const mailDomain = ({ sender }: Pick<Installation, "sender">): string => sender.slice(sender.indexOf("@") + 1);
