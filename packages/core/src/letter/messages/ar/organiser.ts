/** Letters to organisers, in Arabic. */
import type fr from "../fr/organiser.ts";

const messages: Record<keyof typeof fr, string> = {
  "sign-in.subject": "رابط الدخول",
  "sign-in.title": "فتح لوحة التنظيم",
  "sign-in.1": "يفتح لكم هذا الرابط لوحة التنظيم. يُستعمل مرة واحدة ويبقى صالحًا خمس عشرة دقيقة.",
  "sign-in.2": "إن لم تطلبوا شيئًا فيكفي تجاهل هذه الرسالة: لا دخول لأحد دون هذا الرابط.",
  "sign-in.button": "الدخول",

  "organiser-invited.subject": "أصبح بإمكانكم دخول لوحة التنظيم",
  "organiser-invited.title": "مرحبًا بكم في الفريق",
  "organiser-invited.1":
    "أصبح بإمكانكم دخول لوحة تنظيم البرنامج، {as, select, owner {بصفتكم من المسؤولين} coordinator {لتنسيق البرنامج باسم هيئتكم} committee {بصفتكم من أعضاء لجنة القيادة} other {للاطلاع}}.",
  "organiser-invited.2": "لا توجد كلمة مرور: أدخلوا هذا العنوان في صفحة الدخول، فيصلكم رابط في الحين.",
  "organiser-invited.3":
    "{as, select, committee {تجدون فيها الأرقام، مجموعةً دائمًا، واجتماعات اللجنة.} auditor {يمكنكم قراءة كل شيء دون تغيير أي شيء.} other {نراسلكم كلما انتظر قرارٌ رأيكم، وما عدا ذلك يسير من تلقاء نفسه.}}",
  "organiser-invited.button": "الذهاب إلى الدخول",

  "passkeys-lost.subject": "تصريح بفقدان مفاتيح الدخول",
  "passkeys-lost.title": "فقد أحد المسؤولين مفتاح الدخول",
  "passkeys-lost.1":
    "طُلب رابط دخول باسم أحد مسؤولي البرنامج، مع التصريح بفقدان مفاتيح الدخول. بعد أربع وعشرين ساعة يكفي الرابط وحده، مرة واحدة.",
  "passkeys-lost.2":
    "إن كان الطلب منكم فانتظروا انقضاء المهلة ثم اطلبوا رابطًا من جديد. وإلا فاسألوا بعضكم بعضًا من يكون: صفحة «المنظمون» تبيّنه للمسؤولين، ويمكنهم الرفض بضغطة واحدة.",
  "passkeys-lost.button": "فتح لوحة التنظيم",

  "quorum-short.subject": "قرار مطلوب: عدد التسجيلات غير كافٍ",
  "quorum-short.title": "عدد التسجيلات غير كافٍ",
  "quorum-short.1":
    "أُغلق التسجيل يوم {intakeCloses} دون بلوغ الهدف، وهو على الأقل {mentors, plural, zero {لا مرشد} one {مرشد واحد} two {مرشدان} few {# مرشدين} many {# مرشدًا} other {# مرشد}} و{mentees, plural, zero {لا مستفيد} one {مستفيد واحد} two {مستفيدان} few {# مستفيدين} many {# مستفيدًا} other {# مستفيد}}.",
  "quorum-short.2": "الخيار لكم: تمديد التسجيل أو المتابعة أو الإلغاء. ينتظر الفوج قراركم.",
  "quorum-short.button": "اتخاذ القرار",

  "selection-due.subject": "طلبات في انتظار الدراسة{late, select, yes {} other { قبل نهاية يوم {dueShort}}}",
  "selection-due.title": "الطلبات في انتظاركم",
  "selection-due.1": "أُغلق التسجيل. ينتظر كل طلب جوابًا: القبول أو لائحة الانتظار أو الاعتذار.",
  "selection-due.2": "تُرسل رسالة لبقة عند كل قرار. وبعد دراسة كل الطلبات، أنهوا الانتقاء: لا شيء يتقدم دون ذلك.",
  "selection-due.button": "دراسة الطلبات",

  "approval-due.subject": "ثنائيات في انتظار المصادقة{late, select, yes {} other { قبل نهاية يوم {dueShort}}}",
  "approval-due.title": "اقتراح الثنائيات جاهز",
  "approval-due.1": "كل ثنائي مشروح معيارًا بمعيار. وبإمكانكم تثبيت ثنائي أو منعه أو استبداله.",
  "approval-due.2": "تصادق كل هيئة على الاقتراح مرة واحدة. وحالما تصادق الهيئات كلها، يُعرَّف أطراف الثنائيات بعضهم ببعض.",
  "approval-due.button": "الاطلاع والمصادقة",

  "matching-incomplete.subject": "ثنائيات غير مكتملة{late, select, yes {} other { قبل نهاية يوم {dueShort}}}",
  "matching-incomplete.title": "أشخاص بقوا دون مرشد",
  "matching-incomplete.1": "بالأجوبة والقيود الحالية لا يمكن أن يكون للجميع مرشد. تبيّن لوحة التنظيم من بقي ولماذا.",
  "matching-incomplete.2":
    "وتقترح أيضًا أصغر التعديلات الكافية: مكان إضافي لدى أحد المرشدين، أو رفع قيد باتفاق مشترك. وحالما تختارون يُعاد حساب الاقتراح.",
  "matching-incomplete.button": "الاطلاع على الحلول",

  "decision-reminder.subject": "تذكير: قرار في انتظاركم",
  "decision-reminder.title": "قرار في انتظاركم",
  "decision-reminder.1":
    "{decision, select, quorum {أُغلق التسجيل دون بلوغ الهدف: هل نمدد أم نتابع أم نلغي؟} selection {ما زالت طلبات تنتظر جوابًا، أو أن الانتقاء لم يُنهَ بعد.} approval {ما زال اقتراح الثنائيات ينتظر مصادقة إحدى الهيئات، أو يحتاج إلى استكمال.} gathering {مضى موعد اجتماع جماعي دون تسجيل أي حضور. هل انعقد، ومن كان حاضرًا؟} other {تنتظر إحدى الخطوات قرارًا من المنظمين.}}",
  "decision-reminder.2": "{decision, select, gathering {دون جواب لن يُحتسب الاجتماع في الأرقام.} other {لا يتقدم الفوج دون هذا القرار.}}",
  "decision-reminder.button": "اتخاذ القرار",

  "pair-needs-rematch.subject": "{late, select, yes {شخص ينتظر مرشدًا جديدًا} other {البحث عن مرشد جديد قبل {dueShort}}}",
  "pair-needs-rematch.title": "ثنائي يحتاج إلى إعادة تكوين",
  "pair-needs-rematch.1":
    "{why, select, refused {لم يُقبل هذا التعارف.} silent {لم يصل جواب على هذا التعارف في الوقت المناسب، رغم التذكير.} other {انتهى هذا الثنائي.}} وبقي الشخص المستفيد دون مرشد.",
  "pair-needs-rematch.2": "ترتّب لوحة التنظيم المرشدين الممكنين وتبيّن ما يرجّح كلًّا منهم. وبعد اختياركم يُرسل التعريف فورًا.",
  "pair-needs-rematch.button": "اختيار مرشد",

  "pair-needs-call.subject": "ثنائي يحتاج إلى مكالمة",
  "pair-needs-call.title": "مكالمة قد تفيد هذا الثنائي",
  "pair-needs-call.1":
    "{reason, select, bounced {لم تعد الرسائل تصل إلى أحد طرفي هذا الثنائي.} other {لم يُسجَّل أي لقاء، وبقيت رسالتنا منذ أسبوع دون أثر.}}",
  "pair-needs-call.2":
    "{reason, select, bounced {تكفي مكالمة للتحقق من العنوان وتصحيحه.} other {مكالمة من بضع دقائق مع كل طرف: غالبًا ما يتعلق الأمر بالمواعيد. وإن لم يعد الأمر مناسبًا فمن الممكن إنهاء الثنائي دون لوم.}}",
  "pair-needs-call.button": "الاطلاع على الثنائي",

  "meeting-contested.subject": "اعتراض على لقاء مسجل",
  "meeting-contested.title": "روايتان للقاء واحد",
  "meeting-contested.1": "سجّل أحد الطرفين هذا اللقاء، ويقول الطرف الآخر إن ذلك غير صحيح. لا يُحتسب اللقاء حاليًا.",
  "meeting-contested.2":
    "يمكنكم قراءة السبب في لوحة التنظيم. من الأفضل الإنصات إلى كل طرف على حدة؛ وإن كان اللقاء قد انعقد فيكفي أن يؤكده الطرف الآخر.",
  "meeting-contested.button": "الاطلاع على الثنائي",

  "help-asked.subject": "طلب مساعدة",
  "help-asked.title": "شخص يطلب المساعدة",
  "help-asked.1": "توجّه إليكم شخص من الفوج بطلب سري. لا تُقرأ رسالته إلا في لوحة التنظيم.",
  "help-asked.2": "المرجو الجواب عليه شفويًا، في غضون يومين إن أمكن، ثم تسجيل أن الطلب قد سُوّي.",
  "help-asked.button": "قراءة الطلب",

  "weekly-digest.subject": "أسبوع الفوج",
  "weekly-digest.title": "أين وصل الفوج",
  "weekly-digest.1": "هذه حصيلة الأسبوع. تعرض لوحة التنظيم الثنائيات التي تحتاج إلى مكالمة والقرارات المفتوحة وأرقام اليوم.",
  "weekly-digest.button": "فتح لوحة التنظيم",

  "workflow-trouble.subject": "توقفت خطوة آلية",
  "workflow-trouble.title": "توقفت خطوة آلية",
  "workflow-trouble.1": "تعثرت الخطوة «{step}» عدة مرات متتالية. لم يضِع شيء: سيُستأنف الفوج من حيث توقف.",
  "workflow-trouble.2":
    "يمكنكم إعادة تشغيلها من لوحة التنظيم، كما تُعاد المحاولة كل يوم. وإن تكرر ذلك فالمرجو إخبار من ثبّت البرنامج مع ذكر اسم الخطوة.",
  "workflow-trouble.button": "إعادة تشغيل الخطوة",

  "committee-planned.subject":
    "{change, select, cancelled {إلغاء اجتماع اللجنة: {when}} moved {تغيير اجتماع اللجنة: {when}} reminder {تذكير: اجتماع اللجنة، {when}} other {اجتماع اللجنة: {when}}}",
  "committee-planned.title":
    "{change, select, cancelled {أُلغي اجتماع اللجنة} moved {تغيّر اجتماع اللجنة} reminder {اقترب اجتماع اللجنة} other {تجتمع اللجنة}}",
  "committee-planned.1":
    "{change, select, cancelled {لن ينعقد الاجتماع المقرر يوم {when}. سيُقترح عليكم تاريخ آخر.} other {تجتمع لجنة القيادة يوم {when}.{hasPlace, select, yes { المكان: {place}} other {}}}}",
  "committee-planned.2":
    "{change, select, cancelled {يمكنكم تحرير هذا الموعد. شكرًا على تفهمكم.} other {جدول الأعمال والأرقام في لوحة التنظيم. تجتمع اللجنة مناصفةً بين الهيئات: إذا تعذر حضوركم فأخبرونا بمن ينوب عنكم.}}",
  "committee-planned.button": "الاطلاع على الاجتماع",

  "committee-recorded.subject": "محضر اجتماع اللجنة",
  "committee-recorded.title": "اجتمعت اللجنة",
  "committee-recorded.1": "محضر اجتماع {heldOn} موجود في لوحة التنظيم، مع عدد الحاضرين من كل هيئة.",
  "committee-recorded.2": "هل هناك نقص أو خطأ؟ يكفي الرد على هذه الرسالة.",
  "committee-recorded.button": "الاطلاع على اجتماعات اللجنة",

  "cohort-closed.subject": "اختُتم الفوج وحُصرت أرقامه",
  "cohort-closed.title": "اختُتم الفوج",
  "cohort-closed.1": "حُصرت الأرقام ولن تتغير. ويمكن فتح كل رقم إلى غاية الأسطر التي حُسب منها.",
  "cohort-closed.2": "أُرسلت رسالة شكر إلى كل من كان ضمن ثنائي. شكرًا لكم، فبكم عاش هذا الفوج.",
  "cohort-closed.button": "الاطلاع على الأرقام",

  "erasure-coming.subject": "محو مرتقب يوم {dueShort}",
  "erasure-coming.title": "ستُمحى معطيات قريبًا",
  "erasure-coming.1":
    "{stage, select, rejected {يوم {due}، {count, plural, zero {لن يُمحى أي طلب} one {سيُمحى طلب واحد لم يُقبل، مع رسائله} two {سيُمحى طلبان لم يُقبلا، مع رسائلهما} few {ستُمحى # طلبات لم تُقبل، مع رسائلها} many {سيُمحى # طلبًا لم يُقبل، مع رسائلها} other {سيُمحى # طلب لم يُقبل، مع رسائلها}}.} notes {يوم {due}، سيُمحى ما قيل في سرية والعناوين التي لم تعد تستقبل: {count, plural, zero {لا عنصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}.} other {يوم {due}، سيُمحى كل ما يعرّف {count, plural, zero {بأي شخص} one {بشخص واحد} two {بشخصين} few {بـ# أشخاص} many {بـ# شخصًا} other {بـ# شخص}} من هذا الفوج. ولن تبقى سوى مجاميع.}}",
  "erasure-coming.2": "لا شيء عليكم فعله. وإن كان ثمة نزاع يقتضي الاحتفاظ بكل شيء، فيمكن لأحد المسؤولين تعليق المحو مع ذكر السبب.",
  "erasure-coming.button": "الاطلاع على المحفوظ",
};
export default messages;
