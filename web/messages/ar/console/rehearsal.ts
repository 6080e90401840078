/** What the console says of rehearsing a cohort. */
export default {
  "console.rehearsal.title": "تجربة الفوج",
  "console.rehearsal.lead": "جرّبوه من أول يوم إلى الاختتام، بأشخاص متخيَّلين، وفق مواعيدكم وقواعدكم. لا يُحفظ شيء ولا تُرسل أي رسالة.",
  "console.rehearsal.button": "التجربة الآن",
  "console.rehearsal.again": "التجربة بأشخاص آخرين",
  "console.rehearsal.way": "تجربة هذا الفوج",
  "console.rehearsal.closed": "يصل إلى النهاية.",
  "console.rehearsal.open": "لا يصل إلى النهاية: انظروا أين توقف.",
  "console.rehearsal.people":
    "{mentors, plural, zero {لا مرشد} one {مرشد واحد} two {مرشدان} few {# مرشدين} many {# مرشدًا} other {# مرشد}}، {mentees, plural, zero {لا مستفيد} one {مستفيد واحد} two {مستفيدان} few {# مستفيدين} many {# مستفيدًا} other {# مستفيد}}، {pairs, plural, zero {لا ثنائي} one {ثنائي واحد} two {ثنائيان} few {# ثنائيات} many {# ثنائيًا} other {# ثنائي}}.",
  "console.rehearsal.stops": "أين انتظر قراركم",
  "console.rehearsal.figures": "الأرقام المتوقعة عند الاختتام",
  "console.rehearsal.against": "{value} (الهدف: {goal})",
  "console.rehearsal.letters":
    "{count, plural, zero {ما كانت ستُرسل أي رسالة} one {كانت ستُرسل رسالة واحدة} two {كانت ستُرسل رسالتان} few {كانت ستُرسل # رسائل} many {كانت ستُرسل # رسالة} other {كانت ستُرسل # رسالة}}",
  "console.rehearsal.count": "العدد",
};
