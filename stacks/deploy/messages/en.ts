/** Texts of the commands around a deployment, in English. */
import type { fr } from "./fr.ts";

export const en: Record<keyof typeof fr, string> = {
  nodeOk: "Node {version}",
  nodeWrong: "Node {version} is too old: install Node {wanted}, or use “npm run preflight”, which takes the project’s own.",
  settingsOk: "The settings are complete.",
  settingsWrong: "Settings to correct (docs/deploy.md says what each is): {wrong}",
  accountOk: "AWS account {account}, region {region}.",
  accountMissing:
    "No access to an AWS account. Sign in (“aws configure” or “aws sso login”) and choose a region (AWS_REGION). Answer: {error}",
  bootstrapOk: "CDK is ready in this region (version {version}).",
  bootstrapWrong: "CDK is not ready in this region: run “npx cdk bootstrap aws://{account}/{region}” once.",
  secretsOk: "The secrets are there.",
  secretsWrong: "Secrets are missing ({names}): run “npm run keys -- --stage {stage}”.",
  certificateOk: "The site will answer at {origin}.",
  certificateWrong:
    "Without TAMKINE_CERTIFICATE nothing will answer at {origin}, and links in letters will lead nowhere. Give that name’s certificate (docs/deploy.md, “The first time”), or put the address EdgeDomain that deploying shows into TAMKINE_ORIGIN, and deploy again.",
  concurrencyOk: "Enough functions can run at once ({atOnce}).",
  concurrencyFew:
    "The account runs only {atOnce} functions at once, as every new one: enough to try, too few when a hall signs up. Ask for 1,000 in “Service Quotas”, “AWS Lambda”, “Concurrent executions”. Leave TAMKINE_RESERVED_CONCURRENCY off.",
  concurrencyWrong:
    "The account has only {unreserved} free places for functions, and {wanted} are needed to reserve some: ask for a higher Lambda quota “Concurrent executions”, or set TAMKINE_RESERVED_CONCURRENCY=off.",
  domainOk: "The domain {domain} is verified.",
  domainWrong: "The domain {domain} is not verified yet. Deploying declares it; then put these lines into its DNS:\n      {records}",
  domainTaken:
    "The domain {domain} is already known to Amazon SES in this region, and not by this installation: another stage has it, or somebody added it by hand. Give TAMKINE_SENDER an address of another domain or, where nothing uses it, remove it under “Identities” in the SES console.",
  dkimOk: "Letters from {domain} are signed (DKIM).",
  dkimWrong: "Letters from {domain} are not signed yet (DKIM). Its DNS must contain:\n      {records}",
  mailFromOk: "The technical sender mail.{domain} is ready.",
  mailFromWrong: "The technical sender mail.{domain} is not ready yet. DNS must contain:\n      {records}",
  sandboxOk: "Sending letters is open ({quota} a day).",
  sandboxWrong:
    "The account is in the sandbox of Amazon SES ({quota} letters a day, to verified addresses only): ask for “Request production access” in the SES console. Until then, verify your own address there to get the first letter.",
  alarmsOk: "Somebody is told when a person is needed.",
  alarmsWrong:
    "Nobody would be told of a failure: {email} has not followed the link of the mail “AWS Notification – Subscription Confirmation”. After two days the link is worth nothing; ask for another: {command}",
  notDeployed: "Nothing is deployed yet: the regulator’s receipt is checked after the first sign-in.",
  nobodySignedIn: "Nobody has signed in to the console yet: the regulator’s receipt is checked after that.",
  receiptOk: "{name}: receipt {receipt}.",
  receiptMissing: "{name}: the regulator’s receipt is missing; without it no sign-up opens. Settings page of the console.",
  mayDeploy:
    "{later, plural, =0 {All is ready} one {Nothing keeps you from deploying; # point is left before inviting people} other {Nothing keeps you from deploying; # points are left before inviting people}}. Next: npx sst deploy --stage {stage}",
  blocked: "What is marked with a cross has to be settled first.",
  failed: "That did not work: {error}",
  keysUsage: "npm run keys -- --stage prod [make | list | rotate | drop KEY | edge]",
  keysThere: "All secrets are there already, below {path}. Nothing changed.",
  keysMade: "Made below {path}: {names}.",
  keysLine: "{id}  since {since}",
  keysRotated: "Key {id} signs new links. Links that were sent go on working until they expire.",
  keysAtOnce:
    "Somebody else was changing the keys at the same moment: one of the two changes is missing. Look at what is there (keys list), then make yours again.",
  keysDropped: "Key {id} is gone: its links stop working, at the latest when the functions start anew. Deploy again to make it at once.",
  edgeChanged: "CloudFront’s mark is changed. Deploy again so that it is sent; the one before is accepted until the next change.",
  archiveUsage:
    "npm run archive -- out FILE --why REASON [--programme NAME] [--stage prod]; npm run archive -- in FILE --owner ADDRESS [--stage prod]. Without --stage: the installation on this machine, once npm start has stopped.",
  archiveNone: "There is no programme in this installation.",
  archiveWhich: "Say which one with --programme: {ids}.",
  archiveWrong:
    "{option, select, owner {Write a complete e-mail address after --owner, like name@example.org.} other {Say why after --why, in 200 characters at most.}}",
  archiveUnknown: "There is no programme of this name here: {programme}.",
  archiveOut: "The programme {programme} is in {file} ({megabytes} MB). Keep it in a safe place: it holds everything.",
  archiveIn: "The programme {programme} is restored. Its letters are paused: check, then resume them in the console.",
  restoredUsage:
    "npm run restored -- OLD NEW --stage prod: the name of the table in use until now, then that of the table brought back from the backup.",
  restoredUnready:
    "{why, select, absent {There is no table {table} in this region.} busy {The table {table} is not ready yet: wait until it is ACTIVE, then run this again.} other {The table {table} came back without its indexes: restore it again, with its secondary indexes.}}",
  restoredReason: "The database was brought back from a backup: check, then resume the letters.",
  restoredCarried:
    "{programme}: letters are paused. Carried over from the old table: letters that have left {letters}, links revoked {links}, team {team}, people erased {erased}.",
  restoredNothingLost: "Nothing else has happened since the backup.",
  restoredLost:
    "{count, plural, one {# line of the log is lost} other {# lines of the log are lost}}, from {from} to {until}. To be done again in the console, or with the people:",
  restoredThen:
    "The table {table} is ready. Now put TAMKINE_TABLE={table} into the settings, deploy, and run this command again: npm run restored -- {old} {table} --stage {stage}",
  restoredDone:
    "Done: executions stopped {stopped}, gone on {started}. Check in the console, then resume the letters of each programme there.",
};
