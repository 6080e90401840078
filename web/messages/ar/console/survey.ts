/** What the console says of the survey and of the course of figures, in Arabic. */
export default {
  "console.survey.title": "نتائج التقييم",
  "console.survey.none": "تظهر النتائج مع أول جواب.",
  "console.survey.later": "تُقرأ الأجوبة هنا بعد حصر الأرقام عند الاختتام.",
  "console.survey.questions": "سؤالًا بسؤال",
  "console.survey.small": "لا تُعرض الأعداد التي تقل عن خمسة أشخاص.",
  "console.survey.few": "محجوب",
  "console.survey.together": "المجموع",
  "console.survey.answer": "الجواب",
  "console.survey.answers": "{count, plural, =0 {لا جواب} one {جواب واحد} two {جوابان} few {# أجوبة} many {# جوابًا} other {# جواب}}",
  "console.survey.mean": "المتوسط {mean}",
  "console.survey.progress": "للمرشدين: {question}",
  "console.survey.course": "الأجوبة يومًا بعد يوم",
  "console.survey.courseSaid": "المرشدون: {mentors}. المستفيدون: {mentees}.",
  "console.survey.day": "اليوم",
  "console.survey.silent":
    "دون جواب: {mentors, plural, =0 {لا أحد من المرشدين} one {مرشد واحد} two {مرشدان} few {# مرشدين} many {# مرشدًا} other {# مرشد}}، {mentees, plural, =0 {لا أحد من المستفيدين} one {مستفيد واحد} two {مستفيدان} few {# مستفيدين} many {# مستفيدًا} other {# مستفيد}}.",
  "console.survey.remind":
    "{count, plural, zero {لا أحد لتذكيره} one {تذكير هذا الشخص} two {تذكير هذين الشخصين} few {تذكير هؤلاء الأشخاص (#)} many {تذكير هؤلاء الأشخاص (#)} other {تذكير هؤلاء الأشخاص (#)}}",
  "console.survey.remindHint": "رسالة واحدة لكل شخص في اليوم، ولو ضغطتم مرتين.",
  "console.survey.who":
    "{count, plural, zero {أجاب الجميع} one {من لم يجب} two {من لم يجيبا (#)} few {من لم يجيبوا (#)} many {من لم يجيبوا (#)} other {من لم يجيبوا (#)}}",
  "console.survey.alerts":
    "{count, plural, zero {لا بلاغ سري} one {بلاغ سري واحد} two {بلاغان سريان} few {# بلاغات سرية} many {# بلاغًا سريًا} other {# بلاغ سري}}",
  "console.survey.alertsHint": "لا يقرؤها إلا المنسقون. اتصلوا بالشخص قبل أي شيء.",
  "console.survey.fewWords": "كتب أقل من ثلاثة أشخاص: لا يُعرض شيء.",
  "console.survey.words.mentor":
    "{count, plural, zero {لا مرشد} one {مرشد واحد} two {مرشدان} few {# مرشدين} many {# مرشدًا} other {# مرشد}}",
  "console.survey.words.mentee":
    "{count, plural, zero {لا مستفيد} one {مستفيد واحد} two {مستفيدان} few {# مستفيدين} many {# مستفيدًا} other {# مستفيد}}",
  "console.survey.words.all": "{count, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}",
  "console.figures.unnamed": "تُقرأ الدرجات دون أسماء، كما تعد الاستمارة من يجيب.",
  "console.figures.tooFew": "عدد قليل جدًا من الأشخاص",
  "console.figures.course": "أسبوعًا بعد أسبوع",
  "console.figures.courseOf": "{figure}، أسبوعًا بعد أسبوع",
  "console.figures.courseSaid": "من {from} إلى {to}.",
  "console.figures.numbers": "عرض الأعداد",
  "console.figures.week": "إلى غاية",
  "console.done.reminded": "التذكيرات في طريقها.",
  "console.event.survey-reminded": "إرسال تذكير بالتقييم",
  "console.quotes.title": "كلمات للمرشدين",
  "console.quotes.text":
    "سمح مستفيدون بإيصال هذه الكلمات إلى مرشديهم، دون أسمائهم، في رسالة الشكر. تُرسل عند الاختتام؛ أوقفوا ما قد يجرح أحدًا أو يدل عليه.",
  "console.quotes.gone": "أُرسلت رسائل الشكر ومعها هذه الكلمات، إلا ما أوقفتموه.",
  "console.quotes.hold": "إيقاف",
  "console.quotes.release": "السماح بالإرسال",
  "console.quotes.held": "موقوفة",
  "console.done.quoteHeld": "لن تُرسل هذه الكلمات.",
  "console.done.quoteReleased": "ستُرسل هذه الكلمات مع رسالة الشكر.",
  "console.event.quote-held": "إيقاف كلمات لمرشد",
  "console.event.quote-released": "السماح من جديد بكلمات لمرشد",
};
