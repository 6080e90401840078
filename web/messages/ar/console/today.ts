/** What the console says of today: decisions waiting, dates, quorum, in Arabic. */
export default {
  "console.today.title": "اليوم",
  "console.today.waiting":
    "{count, plural, =0 {لا شيء في انتظاركم} one {قرار واحد في انتظاركم} two {قراران في انتظاركم} few {# قرارات في انتظاركم} many {# قرارًا في انتظاركم} other {# قرار في انتظاركم}}",
  "console.today.calm": "يسير البرنامج تلقائيًا. ستصلكم رسالة حين يحتاج إليكم.",
  "console.today.course": "المواعيد",
  "console.today.dates": "تغيير تاريخ",
  "console.today.numbers": "التسجيلات",
  "console.waiting.quorum": "أُغلق التسجيل والعدد غير كافٍ",
  "console.waiting.both-sides":
    "{count, plural, zero {لا أحد مسجل في الجهتين} one {شخص واحد مسجل في الجهتين} two {شخصان مسجلان في الجهتين} few {# أشخاص مسجلون في الجهتين} many {# شخصًا مسجلون في الجهتين} other {# شخص مسجلون في الجهتين}}",
  "console.waiting.selection": "الانتقاء في انتظار قراراتكم",
  "console.waiting.approval": "الثنائيات في انتظار المصادقة: {body}",
  "console.waiting.rematch":
    "{count, plural, zero {لا أحد ينتظر مرشدًا آخر} one {شخص واحد ينتظر مرشدًا آخر} two {شخصان ينتظران مرشدًا آخر} few {# أشخاص ينتظرون مرشدًا آخر} many {# شخصًا ينتظرون مرشدًا آخر} other {# شخص ينتظرون مرشدًا آخر}}",
  "console.waiting.contested":
    "{count, plural, zero {لا لقاء محل اعتراض} one {لقاء واحد محل اعتراض} two {لقاءان محل اعتراض} few {# لقاءات محل اعتراض} many {# لقاءً محل اعتراض} other {# لقاء محل اعتراض}}",
  "console.waiting.help":
    "{count, plural, zero {لا طلب مساعدة} one {شخص واحد يطلب المساعدة} two {شخصان يطلبان المساعدة} few {# أشخاص يطلبون المساعدة} many {# شخصًا يطلبون المساعدة} other {# شخص يطلبون المساعدة}}",
  "console.waiting.venue":
    "{count, plural, zero {لا اجتماع دون مكان أو رابط} one {اجتماع جماعي دون مكان ولا رابط} two {اجتماعان جماعيان دون مكان ولا رابط} few {# اجتماعات جماعية دون مكان ولا رابط} many {# اجتماعًا جماعيًا دون مكان ولا رابط} other {# اجتماع جماعي دون مكان ولا رابط}}",
  "console.waiting.gathering":
    "{count, plural, zero {لا اجتماع جماعي في انتظار التسجيل} one {هل انعقد الاجتماع الجماعي؟} two {هل انعقد الاجتماعان الجماعيان؟} few {هل انعقدت # اجتماعات جماعية؟} many {هل انعقد # اجتماعًا جماعيًا؟} other {هل انعقد # اجتماع جماعي؟}}",
  "console.waiting.trouble": "خطوة متوقفة",
  "console.trouble.explained": "تتعثر الخطوة «{step}» رغم عدة محاولات. لم يضِع شيء: ستُستأنف من حيث توقفت، كما تُعاد المحاولة تلقائيًا كل يوم.",
  "console.trouble.resume": "إعادة المحاولة الآن",
  "console.quorum.count": "المرشدون: {mentors} من أصل {mentorGoal}. المستفيدون: {mentees} من أصل {menteeGoal}.",
  "console.quorum.legend": "ما العمل؟",
  "console.quorum.extend": "تمديد التسجيل",
  "console.quorum.go-on": "المتابعة بمن سجلوا",
  "console.quorum.cancel": "إلغاء الفوج",
  "console.quorum.extendTo": "آخر يوم جديد، في حال التمديد",
  "console.quorum.decide": "تأكيد القرار",
  "console.cancel.title": "إلغاء هذا الفوج",
  "console.cancel.hint": "سيُخبر جميع المعنيين. لا يمكن التراجع عن ذلك.",
  "console.cancel.button": "إلغاء الفوج",
  "console.dates.title": "التواريخ",
  "console.dates.lead": "يمكن دائمًا تغيير تاريخ مقبل. سترون كل ما يتغير قبل التأكيد.",
  "console.today.others": "لدى الآخرين",
  "console.today.activeMentors": "المرشدون النشيطون",
  "console.today.activeMentees": "المستفيدون النشيطون",
  "console.waiting.look": "الاطلاع",
  "console.dates.past": "مضى",
  "console.dates.newDay": "التاريخ الجديد",
  "console.waiting.since":
    "{days, plural, =0 {منذ اليوم} =1 {منذ أمس} =2 {منذ يومين} zero {منذ اليوم} one {منذ أمس} two {منذ يومين} few {منذ # أيام} many {منذ # يومًا} other {منذ # يوم}}",
  "console.waiting.due":
    "{days, plural, =0 {قبل نهاية اليوم} =1 {قبل نهاية الغد} zero {قبل نهاية اليوم} one {قبل نهاية الغد} two {خلال يومين} few {خلال # أيام} many {خلال # يومًا} other {خلال # يوم}}",
  "console.waiting.late":
    "{days, plural, zero {في موعده} one {متأخر بيوم واحد} two {متأخر بيومين} few {متأخر بـ# أيام} many {متأخر بـ# يومًا} other {متأخر بـ# يوم}}",
  "console.refused.kept": "هذا ما كتبتموه، حتى لا يضيع:",
  "console.waiting.all": "عرض الكل ({count})",
  "console.waiting.approve":
    "{count, plural, zero {الاطلاع على الثنائيات والمصادقة} one {الاطلاع على الثنائي والمصادقة} two {الاطلاع على الثنائيين والمصادقة} few {الاطلاع على # ثنائيات والمصادقة} many {الاطلاع على # ثنائيًا والمصادقة} other {الاطلاع على # ثنائي والمصادقة}}",
  "console.waiting.unmatched":
    "{count, plural, zero {الاطلاع على الثنائيات} one {الاطلاع على شخص دون مرشد} two {الاطلاع على شخصين دون مرشد} few {الاطلاع على # أشخاص دون مرشد} many {الاطلاع على # شخصًا دون مرشد} other {الاطلاع على # شخص دون مرشد}}",
  "console.waiting.present": "تسجيل الحضور",
  "console.waiting.decide":
    "{count, plural, zero {لا طلب للحسم فيه} one {الحسم في طلب واحد} two {الحسم في طلبين} few {الحسم في # طلبات} many {الحسم في # طلبًا} other {الحسم في # طلب}}",
  "console.waiting.endSelection": "تم الحسم في كل الطلبات: إنهاء الانتقاء",
  "console.waiting.held":
    "{name}: انعقد اللقاء يوم {day}، ومدته {minutes, plural, zero {أقل من دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}.",
  "console.waiting.notSo": "{name}: لم يكن الأمر كذلك.",
  "console.venue.text": "{when}: لدى الجميع الموعد، ولا أحد يعرف المكان بعد. يُرسل تذكير عشية الاجتماع.",
  "console.venue.say": "تحديد المكان أو الرابط",
  "console.venue.missing": "لا أحد يعرف المكان بعد",
  "console.venue.missingHint": "اكتبوا أدناه المكان أو رابط المشاركة عن بُعد: يصل إلى الجميع برسالة ويظهر في مفكراتهم.",
  "console.venue.toSay": "لم يُحدَّد بعد",
  "console.rematch.ended": "انتهى الثنائي {mentee} – {mentor}.",
  "console.rematch.silent":
    "{missing, select, mentor {لم يصل بعد جواب {mentor}، وقد وصلت موافقة {mentee}.} mentee {لم يصل بعد جواب {mentee}، وقد وصلت موافقة {mentor}.} other {لم يصل بعد جواب {mentee} ولا جواب {mentor}.}} اختيار آخر ينهي هذا الانتظار.",
  "console.rematch.again":
    "بقي دون جواب من {mentee} {count, plural, zero {لا تعارف} one {تعارف واحد} two {تعارفان} few {# تعارفات} many {# تعارفًا} other {# تعارف}}: اتصلوا أولًا، فقد ينتظر مرشد آخر أيضًا.",
  "console.rematch.call": "التواصل مع {mentee}",
  "console.rematch.best": "التعريف بـ{mentor}",
  "console.rematch.others": "الاطلاع على مرشدين آخرين",
  "console.rematch.reason": "أفضل مرشد متاح، باقتراح من البرنامج",
  "console.life.title": "حياة الفوج",
  "console.life.here": "نحن هنا",
  "console.next.late": "{what}: كان الموعد {when}.",
  "console.next.intakeOpens": "{when} يُفتح التسجيل.",
  "console.next.intakeCloses": "{when} يُغلق التسجيل.",
  "console.next.selectionEnds": "{when} ينتهي أجل الانتقاء.",
  "console.next.matchingEnds": "{when} ينتهي أجل نشر الثنائيات.",
  "console.next.mentoringEnds": "{when} تنتهي المواكبة.",
  "console.next.surveyEnds": "{when} يُغلق التقييم.",
  "console.next.closes": "{when} يُختتم الفوج.",
  "console.next.undecided":
    "{count, plural, =0 {تم الحسم في كل الطلبات.} one {طلب واحد ما زال ينتظر.} two {طلبان ما زالا ينتظران.} few {# طلبات ما زالت تنتظر.} many {# طلبًا ما زالت تنتظر.} other {# طلب ما زالت تنتظر.}}",
  "console.next.approvals":
    "{count, plural, =0 {تمت كل المصادقات.} one {ما زالت مصادقة واحدة ناقصة.} two {ما زالت مصادقتان ناقصتين.} few {ما زالت # مصادقات ناقصة.} many {ما زالت # مصادقة ناقصة.} other {ما زالت # مصادقة ناقصة.}}",
  "console.next.pairs":
    "الثنائيات التي بلغت {meetings, plural, zero {العدد المطلوب} one {لقاءً واحدًا أو أكثر} two {لقاءين أو أكثر} few {# لقاءات أو أكثر} many {# لقاءً أو أكثر} other {# لقاء أو أكثر}}: {done} من أصل {pairs}.",
  "console.next.answers": "الأجوبة التي وصلت: {answers} من أصل {invited}.",
  "console.next.gathering": "{when} اجتماع جماعي.",
  "console.promised.title": "أين وصلت أهداف البرنامج",
  "console.promised.same": "دون تغيير منذ أسبوع",
  "console.promised.more":
    "زيادة {unit, select, share {{by, plural, zero {# نقطة} one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}}} other {{by}}} خلال أسبوع",
  "console.promised.less":
    "نقص {unit, select, share {{by, plural, zero {# نقطة} one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}}} other {{by}}} خلال أسبوع",
  "console.promised.early": "من المبكر توقع النتيجة النهائية.",
  "console.promised.met": "تحقق الهدف",
  "console.promised.heading": "بهذه الوتيرة: {value} في النهاية{range, select, no {} other { (غالبًا بين {low} و{high})}}.",
  "console.promised.likely": "على الطريق الصحيح",
  "console.promised.open": "ما زال ممكنًا",
  "console.promised.unlikely": "مستبعد بهذه الوتيرة",
  "console.dates.look": "عرض ما سيتغير",
  "console.move.title": "تغيير تاريخ",
  "console.move.lead": "{what}: من {from} إلى {to}.",
  "console.move.later":
    "{days, plural, zero {في الموعد نفسه} one {بعد الموعد بيوم واحد} two {بعد الموعد بيومين} few {بعد الموعد بـ# أيام} many {بعد الموعد بـ# يومًا} other {بعد الموعد بـ# يوم}}. لم يتغير شيء بعد: اختاروا الطريقة.",
  "console.move.earlier":
    "{days, plural, zero {في الموعد نفسه} one {قبل الموعد بيوم واحد} two {قبل الموعد بيومين} few {قبل الموعد بـ# أيام} many {قبل الموعد بـ# يومًا} other {قبل الموعد بـ# يوم}}. لم يتغير شيء بعد: اختاروا الطريقة.",
  "console.move.same": "هذا هو التاريخ الحالي. اختاروا يومًا آخر.",
  "console.move.not": "عدم تغيير شيء",
  "console.move.follow": "تحافظ التواريخ اللاحقة على المسافة نفسها",
  "console.move.alone": "هذا التاريخ وحده",
  "console.move.impossible": "غير ممكن بهذه الطريقة. {why}",
  "console.move.change": "{what}: {from} ← {to}",
  "console.move.tell":
    "{count, plural, zero {لا أحد لمراسلته} one {مراسلة الشخص الذي وصله التاريخ القديم} two {مراسلة الشخصين اللذين وصلهما التاريخ القديم} few {مراسلة # أشخاص وصلهم التاريخ القديم} many {مراسلة # شخصًا وصلهم التاريخ القديم} other {مراسلة # شخص وصلهم التاريخ القديم}}",
  "console.move.tellHint": "رسالة قصيرة بلغة كل شخص، فيها التواريخ الجديدة.",
  "console.move.confirm":
    "{count, plural, zero {لا تاريخ للتغيير} one {تغيير هذا التاريخ} two {تغيير هذين التاريخين} few {تغيير هذه التواريخ (#)} many {تغيير هذه التواريخ (#)} other {تغيير هذه التواريخ (#)}}",
  "console.move.meanwhile": "غُيّرت تواريخ أثناء اطلاعكم",
  "console.effects.dates": "التواريخ",
  "console.effects.lengths": "المدد",
  "console.effects.length":
    "{phase}: {to, plural, zero {أقل من يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} بدل {from}",
  "console.effects.waits": "ما سيقوم به البرنامج تلقائيًا",
  "console.effects.intakeOpens": "فتح التسجيل: {when}",
  "console.effects.intakeCloses": "إغلاق التسجيل والمرور إلى الانتقاء: {when}",
  "console.effects.selectionEnds": "التذكير بأن الانتقاء ينتظر: ابتداءً من {when}",
  "console.effects.matchingEnds": "التذكير بأن المصادقات منتظرة: ابتداءً من {when}",
  "console.effects.mentoringEnds": "إنهاء المواكبة وفتح التقييم: {when}",
  "console.effects.surveyEnds": "إغلاق التقييم وحصر الأرقام: {when}",
  "console.effects.closes": "اختتام الفوج وشكر الجميع: {when}",
  "console.effects.letters": "رسائل ستُرسل في يوم آخر",
  "console.effects.calendars": "اللقاءات والمفكرات",
  "console.effects.oneMore": "اجتماع جماعي إضافي: {month}",
  "console.effects.oneFewer": "لم يعد هذا الشهر محسوبًا للاجتماعات الجماعية: {month}",
  "console.effects.gathering": "سيقع اجتماع {when} بعد نهاية المواكبة: غيّروا موعده أو ألغوه، وسيُخبر الجميع.",
  "console.effects.meetings":
    "{count, plural, zero {لا لقاء مبرمج بعد نهاية المواكبة.} one {لقاء مبرمج واحد سيقع بعد نهاية المواكبة ولن يُحتسب.} two {لقاءان مبرمجان سيقعان بعد نهاية المواكبة ولن يُحتسبا.} few {# لقاءات مبرمجة ستقع بعد نهاية المواكبة ولن تُحتسب.} many {# لقاءً مبرمجًا سيقع بعد نهاية المواكبة ولن يُحتسب.} other {# لقاء مبرمج سيقع بعد نهاية المواكبة ولن يُحتسب.}}",
  "console.cohorts.next": "الموعد المقبل: {what}، {day}",
  "console.cohorts.waiting":
    "{count, plural, zero {لا قرار ينتظر} one {قرار واحد ينتظر} two {قراران ينتظران} few {# قرارات تنتظر} many {# قرارًا ينتظر} other {# قرار ينتظر}}",
  "console.cohorts.noneYet": "سيظهر الفوج الأول هنا حالما يُنشأ.",
  "console.start.title": "للبدء",
  "console.start.done": "تم:",
  "console.start.organisers": "دعوة من ينسق باسم {bodies}",
  "console.start.receipt": "تسجيل رقم الوصل: دونه لا يُفتح التسجيل",
  "console.start.dates": "اختيار تواريخ الفوج الأول",
  "console.start.rehearse": "تجربة فوج كامل بأشخاص متخيَّلين قبل الفوج الحقيقي: اطلبوا ذلك ممن ثبّت البرنامج",
  "console.taken": "أُحصيت هذه الأرقام يوم {when}.",
  "console.taken.again": "إعادة الإحصاء",
};
