/** What the console says of today: decisions waiting, dates, quorum, in Arabic. */
export default {
  "console.today.title": "اليوم",
  "console.today.waiting":
    "{count, plural, =0 {لا شيء في انتظاركم} one {قرار واحد في انتظاركم} two {قراران في انتظاركم} few {# قرارات في انتظاركم} many {# قرارا في انتظاركم} other {# قرار في انتظاركم}}",
  "console.today.calm": "البرنامج يسير تلقائيا. ستتوصلون برسالة حين يحتاج إليكم.",
  "console.today.course": "الجدول الزمني",
  "console.today.dates": "تغيير تاريخ",
  "console.today.numbers": "التسجيلات",
  "console.waiting.quorum": "أُغلق التسجيل والعدد غير كاف",
  "console.waiting.both-sides":
    "{count, plural, one {شخص مسجل في الجهتين} two {شخصان مسجلان في الجهتين} few {# أشخاص مسجلون في الجهتين} many {# شخصا مسجلا في الجهتين} other {# شخص مسجل في الجهتين}}",
  "console.waiting.selection": "الانتقاء في انتظار قراراتكم",
  "console.waiting.approval": "الثنائيات في انتظار الموافقة: {body}",
  "console.waiting.rematch":
    "{count, plural, zero {لا أحد ينتظر مرشدا آخر} one {شخص واحد ينتظر مرشدا آخر} two {شخصان ينتظران مرشدا آخر} few {# أشخاص ينتظرون مرشدا آخر} many {# شخصا ينتظرون مرشدا آخر} other {# شخص ينتظرون مرشدا آخر}}",
  "console.waiting.contested":
    "{count, plural, one {لقاء محل اعتراض} two {لقاءان محل اعتراض} few {# لقاءات محل اعتراض} many {# لقاء محل اعتراض} other {# لقاء محل اعتراض}}",
  "console.waiting.help":
    "{count, plural, one {شخص يطلب المساعدة} two {شخصان يطلبان المساعدة} few {# أشخاص يطلبون المساعدة} many {# شخصا يطلبون المساعدة} other {# شخص يطلبون المساعدة}}",
  "console.waiting.gathering":
    "{count, plural, one {هل انعقد اللقاء الجماعي؟} two {هل انعقد اللقاءان الجماعيان؟} few {هل انعقدت # لقاءات جماعية؟} many {هل انعقد # لقاء جماعيا؟} other {هل انعقد # لقاء جماعي؟}}",
  "console.waiting.trouble": "مرحلة متوقفة",
  "console.waiting.since": "منذ {since}",
  "console.waiting.open": "اطلعوا وقرروا",
  "console.trouble.explained": "المرحلة «{step}» تفشل رغم عدة محاولات. لم يضع شيء: ستُستأنف من حيث توقفت، وتُعاد المحاولة تلقائيا كل يوم.",
  "console.trouble.resume": "إعادة المحاولة الآن",
  "console.quorum.count": "المرشدون: {mentors} من {mentorGoal}. المستفيدون: {mentees} من {menteeGoal}.",
  "console.quorum.legend": "ما العمل؟",
  "console.quorum.extend": "تمديد التسجيل",
  "console.quorum.go-on": "المتابعة بالمسجلين",
  "console.quorum.cancel": "إلغاء الفوج",
  "console.quorum.extendTo": "آخر يوم جديد في حال التمديد",
  "console.quorum.decide": "تأكيد القرار",
  "console.cancel.title": "إلغاء هذا الفوج",
  "console.cancel.hint": "سيُخبر جميع المعنيين، ولا يمكن التراجع.",
  "console.cancel.button": "إلغاء الفوج",
  "console.dates.title": "التواريخ",
  "console.dates.lead": "يمكن دائما تغيير تاريخ قادم، والبرنامج يتبع فورا. أما التواريخ الأخرى فتبقى في مكانها.",
  "console.dates.move": "تغيير",
  "console.today.others": "لدى الآخرين",
  "console.today.activeMentors": "المرشدون النشطون",
  "console.today.activeMentees": "المستفيدون النشطون",
  "console.waiting.look": "اطلاع",
  "console.dates.past": "مضى",
  "console.dates.newDay": "التاريخ الجديد",
};
