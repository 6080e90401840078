/** What the console says of rehearsing a cohort. */
export default {
  "console.rehearsal.title": "تجربة الفوج",
  "console.rehearsal.lead": "جرّبوه من أول يوم إلى الاختتام، بأشخاص متخيَّلين، وفق مواعيدكم وقواعدكم. لا يُحفظ شيء ولا تُرسل أي رسالة.",
  "console.rehearsal.button": "جرّبوا الآن",
  "console.rehearsal.again": "جرّبوا بأشخاص آخرين",
  "console.rehearsal.way": "تجربة هذا الفوج",
  "console.rehearsal.closed": "يصل إلى النهاية.",
  "console.rehearsal.open": "لا يصل إلى النهاية: انظروا أين توقف.",
  "console.rehearsal.people":
    "{mentors, plural, one {مرشد واحد} two {مرشدان} few {# مرشدين} other {# مرشدًا}}، {mentees, plural, one {مستفيد واحد} two {مستفيدان} few {# مستفيدين} other {# مستفيدًا}}، {pairs, plural, one {ثنائية واحدة} two {ثنائيتان} few {# ثنائيات} other {# ثنائية}}.",
  "console.rehearsal.stops": "أين انتظر قراركم",
  "console.rehearsal.figures": "الأرقام المتوقعة عند الاختتام",
  "console.rehearsal.against": "{value} (الهدف: {goal})",
  "console.rehearsal.letters":
    "{count, plural, one {كانت ستُرسل رسالة واحدة} two {كانت ستُرسل رسالتان} few {كانت ستُرسل # رسائل} other {كانت ستُرسل # رسالة}}",
  "console.rehearsal.count": "العدد",
};
