/**
 * What the mails say that wake a person, and the headings of the page of graphs, in the language of who deployed it: an alarm has room
 * for one text. Headings of docs/deploy.md stand as they are there.
 */
import type { Installation } from "./installation.ts";

const fr = {
  failed: "Une exécution a échoué : une cohorte n’avance plus. Voir docs/deploy.md, « A cohort does not move on ».",
  timedOut: "Une exécution a dépassé son temps. Voir docs/deploy.md, « A cohort does not move on ».",
  lost: "Des nouvelles du courrier n’ont pas pu être notées et attendent d’être rejouées. Voir docs/deploy.md, « Replaying ».",
  failing: "Une fonction échoue sans cesse. Voir docs/deploy.md, « A function keeps failing ».",
  throttled: "Des fonctions sont freinées : le quota du compte est atteint. Voir docs/deploy.md, « Quotas ».",
  siteFailing: "Le site répond par des erreurs. Voir docs/deploy.md, « The site answers with errors ».",
  tableRefusing: "La base de données refuse des requêtes. Voir docs/deploy.md, « The database refuses requests ».",
  bounces:
    "Trop de courriers reviennent : à 5 %, Amazon met le compte sous surveillance. Voir docs/deploy.md, « Letters come back or are reported ».",
  complaints:
    "Trop de courriers sont signalés indésirables : à 0,1 %, Amazon met le compte sous surveillance. Voir docs/deploy.md, « Letters come back or are reported ».",
  pages: "Pages",
  cohorts: "Cohortes",
  letters: "Courrier",
  toReplay: "À rejouer",
  faults: "Erreurs des fonctions",
  durations: "Durée des fonctions (ms, p95)",
};

export type WatchTexts = Record<keyof typeof fr, string>;

const ar: WatchTexts = {
  failed: "فشل تنفيذ: توقف فوج عن التقدم. انظروا docs/deploy.md، الفقرة «A cohort does not move on».",
  timedOut: "تجاوز تنفيذ مدته. انظروا docs/deploy.md، الفقرة «A cohort does not move on».",
  lost: "أخبار عن الرسائل تعذر تسجيلها وتنتظر أن تعاد. انظروا docs/deploy.md، الفقرة «Replaying».",
  failing: "دالة تفشل باستمرار. انظروا docs/deploy.md، الفقرة «A function keeps failing».",
  throttled: "تُكبح دوال لأن الحساب بلغ حصته. انظروا docs/deploy.md، الفقرة «Quotas».",
  siteFailing: "يجيب الموقع بأخطاء. انظروا docs/deploy.md، الفقرة «The site answers with errors».",
  tableRefusing: "ترفض قاعدة البيانات بعض الطلبات. انظروا docs/deploy.md، الفقرة «The database refuses requests».",
  bounces: "رسائل كثيرة تعود: عند 5 % تضع أمازون الحساب تحت المراقبة. انظروا docs/deploy.md، الفقرة «Letters come back or are reported».",
  complaints:
    "رسائل كثيرة يُبلَّغ عنها: عند 0,1 % تضع أمازون الحساب تحت المراقبة. انظروا docs/deploy.md، الفقرة «Letters come back or are reported».",
  pages: "الصفحات",
  cohorts: "الأفواج",
  letters: "الرسائل",
  toReplay: "ما ينتظر أن يعاد",
  faults: "أخطاء الدوال",
  durations: "مدة الدوال (ms، p95)",
};

const en: WatchTexts = {
  failed: "An execution failed: a cohort does not move on. See docs/deploy.md, “A cohort does not move on”.",
  timedOut: "An execution took too long. See docs/deploy.md, “A cohort does not move on”.",
  lost: "News of letters could not be noted and waits to be replayed. See docs/deploy.md, “Replaying”.",
  failing: "A function keeps failing. See docs/deploy.md, “A function keeps failing”.",
  throttled: "Functions are held back: the account's quota is reached. See docs/deploy.md, “Quotas”.",
  siteFailing: "The site answers with errors. See docs/deploy.md, “The site answers with errors”.",
  tableRefusing: "The database refuses requests. See docs/deploy.md, “The database refuses requests”.",
  bounces:
    "Too many letters come back: at 5% Amazon puts the account under review. See docs/deploy.md, “Letters come back or are reported”.",
  complaints:
    "Too many letters are reported as spam: at 0.1% Amazon puts the account under review. See docs/deploy.md, “Letters come back or are reported”.",
  pages: "Pages",
  cohorts: "Cohorts",
  letters: "Letters",
  toReplay: "To be replayed",
  faults: "Errors of functions",
  durations: "How long functions take (ms, p95)",
};

const all = { fr, ar, en } satisfies Record<Installation["language"], WatchTexts>;

export const watchTexts = ({ language }: Pick<Installation, "language">): WatchTexts => all[language];
