/** What the console says of files that leave it. */
export default {
  "console.export.title": "تصدير هذه اللائحة",
  "console.export.lock":
    "قد تكشف المشاركة عن رأي سياسي. هذه المعطيات للبرنامج وحده: لا لحملة ولا للائحة منخرطين ولا لاستقطاب. ويحفظ السجل من صدّر، وماذا، ولماذا.",
  "console.export.purpose": "فيمَ سيُستعمل الملف؟",
  "console.export.purpose.selection": "إعداد الانتقاء",
  "console.export.purpose.follow-up": "الاتصال بالأشخاص أو مراسلتهم من أجل البرنامج",
  "console.export.purpose.gathering": "إعداد اجتماع جماعي",
  "console.export.purpose.committee": "إطلاع اللجنة",
  "console.export.purpose.rights": "الرد على شخص بشأن معطياته",
  "console.export.purpose.other": "أمر آخر، المرجو تحديده",
  "console.export.why": "في بضع كلمات",
  "console.export.whyHint": "اختياري، إلا عند اختيار «أمر آخر». لا تكتبوا أي اسم: فهذا يُحفظ في السجل.",
  "console.export.count":
    "{count, plural, zero {لا سطر} one {سطر واحد، كما هو معروض أعلاه.} two {سطران، وفق عوامل التصفية المختارة.} few {# أسطر، وفق عوامل التصفية المختارة.} many {# سطرًا، وفق عوامل التصفية المختارة.} other {# سطر، وفق عوامل التصفية المختارة.}}",
  "console.export.format.csv": "ملف \u2068CSV\u2069",
  "console.export.format.xlsx": "ملف إكسل",
  "console.export.wrong.purpose": "اختاروا فيمَ سيُستعمل الملف.",
  "console.export.wrong.why": "اذكروا في بضع كلمات، في مئتي حرف على الأكثر، فيمَ سيُستعمل الملف.",
  "console.export.logged":
    "{table}، {count, plural, zero {لا سطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}}: {purpose}",
  "console.export.table.applications": "الطلبات",
  "console.export.table.pairs": "الثنائيات",
  "console.export.table.meetings": "اللقاءات",
  "console.export.table.gatherings": "الاجتماعات الجماعية",
  "console.export.table.attendance": "الحضور",
  "console.export.table.letters": "الرسائل",
  "console.export.table.figures": "الأرقام",
  "console.export.table.log": "السجل",
  "console.event.exported": "تصدير ملف",
};
