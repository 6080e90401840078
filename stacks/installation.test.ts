import { describe, expect, it } from "vitest";
import { besideProgrammes } from "@tamkine/web/console/own-pages";
import { consolePages, hostOf, installationFrom, mailDomain, settingNames } from "./installation.ts";

const least = { TAMKINE_ORIGIN: "https://tamkine.example.ma", TAMKINE_OWNER_EMAIL: "o@example.ma", TAMKINE_SENDER: "programme@example.ma" };

describe("an installation's settings", () => {
  it("are three, and the rest has sensible values", () => {
    const installation = installationFrom("prod", least);
    expect(installation).toEqual({
      stage: "prod",
      origin: "https://tamkine.example.ma",
      ownerEmail: "o@example.ma",
      sender: "programme@example.ma",
      programme: "tamkine",
      alarmEmail: "o@example.ma",
      language: "fr",
      guard: false,
      customerKey: false,
      dashboard: false,
      reserved: false,
      budget: 20,
    });
    expect([hostOf(installation), mailDomain(installation)]).toEqual(["tamkine.example.ma", "example.ma"]);
  });

  it("are taken as they are given", () => {
    const given = {
      TAMKINE_ALARM_EMAIL: "alarm@example.ma",
      TAMKINE_CERTIFICATE: "arn:aws:acm:us-east-1:111122223333:certificate/x",
      TAMKINE_WEB_ACL: "arn:aws:wafv2:us-east-1:111122223333:global/webacl/x/y",
      TAMKINE_TABLE: "tamkine-back",
    };
    expect(installationFrom("prod", { ...least, ...given, TAMKINE_GUARD: "on", TAMKINE_BUDGET: " 35 " })).toMatchObject({
      alarmEmail: given.TAMKINE_ALARM_EMAIL,
      certificate: given.TAMKINE_CERTIFICATE,
      webAcl: given.TAMKINE_WEB_ACL,
      table: given.TAMKINE_TABLE,
      guard: true,
      dashboard: false,
      budget: 35,
    });
  });

  it("are all named when they are missing or wrong, at once", () => {
    expect(() => installationFrom("prod", {})).toThrow(/TAMKINE_OWNER_EMAIL[^]*TAMKINE_ORIGIN[^]*TAMKINE_SENDER/u);
    expect(() => installationFrom("prod", {})).not.toThrow(/TAMKINE_ALARM_EMAIL/u);
    expect(() => installationFrom("Prod!", least)).toThrow("the stage must be");
  });

  it("of another name than those there are, are refused rather than left out", () => {
    expect(() => installationFrom("prod", { ...least, TAMKINE_BUGDET: "50" })).toThrow("Configuration: TAMKINE_BUGDET is no setting");
    const others = { TAMKINE_DATA: "here", TAMKINE_OFFLINE: "1", TAMKINE_CERTIFICATE: "", TAMKINE_GAURD: " ", PATH: "/bin" };
    expect(installationFrom("prod", { ...least, ...others }).origin).toBe(least.TAMKINE_ORIGIN);
  });

  it("take no name of a programme that a page of the console has", () => {
    expect(consolePages).toEqual(besideProgrammes);
    expect(() => installationFrom("prod", { ...least, TAMKINE_PROGRAMME: "account" })).toThrow("TAMKINE_PROGRAMME must be another name");
  });

  it.each([
    ["TAMKINE_ORIGIN", "http://tamkine.example.ma"],
    ["TAMKINE_ORIGIN", "https://tamkine.example.ma/"],
    ["TAMKINE_SENDER", "programme"],
    // Addresses with which the functions would not start.
    ["TAMKINE_SENDER", "équipe@example.ma"],
    ["TAMKINE_OWNER_EMAIL", "o@example.m"],
    ["TAMKINE_OWNER_EMAIL", "O. Wner <o@example.ma>"],
    ["TAMKINE_ALARM_EMAIL", "alarm@example..ma"],
    ["TAMKINE_CERTIFICATE", "arn:aws:acm:eu-west-3:111122223333:certificate/x"],
    ["TAMKINE_WEB_ACL", "arn:aws:wafv2:eu-west-3:111122223333:regional/webacl/x/y"],
    ["TAMKINE_CUSTOMER_KEY", "yes"],
    ["TAMKINE_BUDGET", "0"],
    ["TAMKINE_LANGUAGE", "de"],
  ])("refuse %s = %s by name", (name, value) => {
    expect(settingNames).toContain(name);
    expect(() => installationFrom("prod", { ...least, [name]: value })).toThrow(`Configuration: ${name} must be`);
  });
});
