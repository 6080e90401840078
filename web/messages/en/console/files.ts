/** What the console says of files too large for one answer. */
export default {
  "console.files.title": "Prepared files",
  "console.files.lead":
    "What is too large to send at once is prepared here, for you alone. A file stays three days, then it is erased; it is also erased as soon as somebody has their data erased.",
  "console.files.none":
    "Nothing to download for now. A large export, the programme’s archive or all certificates of a cohort arrive on this page.",
  "console.files.takeIn": "Archive to restore",
  "console.files.is.preparing": "Being prepared",
  "console.files.is.ready": "Ready",
  "console.files.is.gone": "Erased",
  "console.files.is.taken-in": "Restored",
  "console.files.is.refused": "Refused",
  "console.files.is.failed": "Failed",
  "console.files.text.preparing": "Asked for on {asked}. You may leave this page: if it takes more than a minute, a letter tells you.",
  "console.files.text.ready":
    "{size, number}\u00a0MB, which you can download until {until}. Keep it in a safe place: it holds data about people.",
  "console.files.text.gone": "Asked for on {asked}. Its three days are over: ask for it again if you need it.",
  "console.files.text.taken-in":
    "The archive is restored. Letters are paused: check, then resume them from the letters’ texts. The programme is in “My programmes”.",
  "console.files.text.refused": "Asked for on {asked}.",
  "console.files.text.failed": "Asked for on {asked}, and we did not manage it. Nothing is lost: try again.",
  "console.files.take": "Download",
  "console.files.again": "Try again",
  "console.files.remove": "Erase now",
  "console.files.drop": "Remove from the list",
  "console.files.prepare": "Prepare the file",
  "console.done.asked": "It is asked for: the file is being prepared.",
  "console.done.brought": "The archive is checked, then restored; this page says how far it is.",
  "console.done.fileRemoved": "It is erased.",
  "console.done.fileGone": "This file is no longer there.",
  "console.export.table.certificates": "Certificates",
  "console.certificates.bundle": "All certificates in one file",
  "console.certificates.bundleText":
    "{count, plural, one {The certificate that was issued, printed in the person’s language} other {The # certificates that were issued, each printed in the person’s language}}. The file is prepared while you do something else.",
  "console.kept.kind.parcel": "prepared files",
  "console.kept.kind.arrival": "archives being restored",
  "console.letter.file-prepared": "Prepared file",
  "console.data.large":
    "One cohort is so large that counting goes with the archive. It is prepared while you do something else, on the page “Prepared files”.",
  "console.data.fileHint": "Up to 4 MB.",
  "console.data.bringLink": "A larger archive",
  "console.data.bring": "Restore a large archive",
  "console.data.bringText":
    "The file is first sent to where the programme keeps its files for a few days. It is restored only afterwards, when you say so.",
  "console.data.bringStep": "Send",
  "console.data.takeInStep": "Restore",
  "console.data.bringHint": "Up to 100 MB. Leave this page open until it is sent.",
  "console.data.bringButton": "Send the file",
  "console.data.brought": "The file has arrived",
};
