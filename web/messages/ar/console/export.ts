/** What the console says of files that leave it. */
export default {
  "console.export.title": "تصدير هذه القائمة",
  "console.export.lock":
    "قد تكشف المشاركة عن رأي سياسي. هذه المعطيات للبرنامج وحده: لا لحملة ولا لسجلّ منخرطين ولا لاستقطاب. ويحفظ السجلّ من صدّر، وماذا، ولماذا.",
  "console.export.purpose": "فيمَ سيُستعمل الملف؟",
  "console.export.purpose.selection": "إعداد الانتقاء",
  "console.export.purpose.follow-up": "الاتصال بالأشخاص أو مراسلتهم من أجل البرنامج",
  "console.export.purpose.gathering": "إعداد لقاء",
  "console.export.purpose.committee": "إطلاع اللجنة",
  "console.export.purpose.rights": "الرد على شخص بشأن معطياته",
  "console.export.purpose.other": "أمر آخر، يُذكر",
  "console.export.why": "في بضع كلمات",
  "console.export.whyHint": "اختياري، إلا عند اختيار «أمر آخر». لا تكتب أي اسم: فهذا يُحفظ في السجلّ.",
  "console.export.count":
    "{count, plural, zero {لا سطر} one {سطر واحد، كما هو معروض أعلاه.} two {سطران، وفق المرشِّحات المختارة.} few {# أسطر، وفق المرشِّحات المختارة.} many {# سطرًا، وفق المرشِّحات المختارة.} other {# سطر، وفق المرشِّحات المختارة.}}",
  "console.export.format.csv": "ملف CSV",
  "console.export.format.xlsx": "ملف Excel",
  "console.export.wrong.purpose": "اختر فيمَ سيُستعمل الملف.",
  "console.export.wrong.why": "اذكر في بضع كلمات، في مئتي حرف على الأكثر، فيمَ سيُستعمل الملف.",
  "console.export.logged":
    "{table}، {count, plural, zero {لا سطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}}: {purpose}",
  "console.export.table.applications": "الترشيحات",
  "console.export.table.pairs": "الثنائيات",
  "console.export.table.meetings": "اللقاءات الثنائية",
  "console.export.table.gatherings": "اللقاءات الجماعية",
  "console.export.table.attendance": "الحضور",
  "console.export.table.letters": "الرسائل",
  "console.export.table.figures": "الأرقام",
  "console.export.table.log": "السجلّ",
  "console.event.exported": "تصدير ملف",
};
