/** Letters to every participant as the cohort goes along, in Arabic. */
import type fr from "../fr/cycle.ts";

const messages: Record<keyof typeof fr, string> = {
  "pulse-early.subject": "كيف تسير البداية؟",
  "pulse-early.title": "كيف تسير البداية؟",
  "pulse-early.1": "بدأت المواكبة للتو: هذا وقت مناسب لتخبرونا، بجواب واحد، كيف تسير الأمور.",
  "pulse-early.2": "لا يرى جوابكم إلا فريق التنظيم، ولا يراه الطرف الآخر أبدًا.",
  "pulse-early.button": "الجواب في عشر ثوانٍ",

  "pulse-middle.subject": "في منتصف الطريق: كيف تسير الأمور؟",
  "pulse-middle.title": "وصلتم إلى منتصف الطريق",
  "pulse-middle.1": "مضى نصف مدة المواكبة، وهي تستمر إلى غاية {mentoringEnds}. يهمنا أن نعرف، بجواب واحد، كيف تسير الأمور.",
  "pulse-middle.2": "إن كان هناك ما يتعثر فما زال الوقت كافيًا لمعالجته معًا. لا يرى جوابكم إلا فريق التنظيم، ولا يراه الطرف الآخر أبدًا.",
  "pulse-middle.button": "الجواب في عشر ثوانٍ",

  "gathering-invitation.subject": "{moved, select, yes {تغيير في الاجتماع} other {الاجتماع الجماعي}}: {when}",
  "gathering-invitation.title": "{moved, select, yes {تغيير في الاجتماع الجماعي} other {موعدنا معًا}}",
  "gathering-invitation.1":
    "{moved, select, yes {هذه هي المعلومات الجديدة عن الاجتماع الجماعي. الملف المرفق يحيّن مفكرتكم.} other {مرة كل شهر يلتقي الفوج كله. الملف المرفق يضيف الموعد إلى مفكرتكم.}}",
  "gathering-invitation.2": "المرجو إخبارنا هل ستحضرون: يساعدنا ذلك على حسن استقبالكم.",
  "gathering-invitation.3": "في يوم الاجتماع ستحصلون على رمز من أربعة أرقام: اكتبوه في صفحتكم لتسجيل حضوركم.",
  "gathering-invitation.button": "الرد على الدعوة",

  "gathering-reminder.subject": "تذكير: الاجتماع الجماعي، {when}",
  "gathering-reminder.title": "اقترب الاجتماع الجماعي",
  "gathering-reminder.1": "موعدنا يوم {when}.",
  "gathering-reminder.2": "هل طرأ مانع في آخر لحظة؟ بإمكانكم إخبارنا من صفحتكم بكل بساطة.",
  "gathering-reminder.button": "الاطلاع على الاجتماع",

  "gathering-cancelled.subject": "أُلغي اجتماع {dayShort}",
  "gathering-cancelled.title": "أُلغي الاجتماع الجماعي",
  "gathering-cancelled.1": "لن ينعقد الاجتماع المقرر يوم {when}. الملف المرفق يحذفه من مفكرتكم.",
  "gathering-cancelled.2": "إذا اختير موعد آخر فسنراسلكم. شكرًا على تفهمكم.",
  "gathering-cancelled.button": "الاطلاع على صفحتي",

  "survey-invitation.subject": "خمس دقائق لرأيكم قبل نهاية يوم {dueShort}",
  "survey-invitation.title": "ماذا بقي لكم من هذه الشهور؟",
  "survey-invitation.1": "انتهت مدة المواكبة. شكرًا على كل ما قدمتموه لها.",
  "survey-invitation.2": "رأيكم، إيجابيًا كان أم لا، يحدد مستقبل البرنامج. يستغرق الاستبيان خمس دقائق ويبقى مفتوحًا إلى غاية {due}.",
  "survey-invitation.3":
    "تُقرأ أجوبتكم دون اسمكم، ولا ترى اللجنة منها سوى المجاميع وما تكتبونه. {role, select, mentor {ولن تصل إلى أي شخص واكبتموه.} other {ولن يرى منها الشخص الذي واكبكم شيئًا، إلا الكلمات التي تختارون إيصالها إليه.}}",
  "survey-invitation.4": "هل انعقد لقاء ولم يُسجَّل؟ يمكنكم تسجيله في صفحتكم إلى غاية اليوم نفسه، وسيُحتسب.",
  "survey-invitation.button": "إبداء رأيي",

  "survey-without-pair.subject": "دقيقتان لرأيكم قبل نهاية يوم {dueShort}",
  "survey-without-pair.title": "رأيكم مهم أيضًا",
  "survey-without-pair.1": "انتهت مدة المواكبة دون أن يكون لكم ثنائي. شكرًا على كونكم معنا رغم ذلك.",
  "survey-without-pair.2": "أخبرونا بما كان ناقصًا: الاستبيان قصير، ولا يسأل عن لقاءات لم تكن لكم، ويبقى مفتوحًا إلى غاية {due}.",
  "survey-without-pair.3": "تُقرأ أجوبتكم دون اسمكم، ولا ترى اللجنة منها سوى المجاميع وما تكتبونه.",
  "survey-without-pair.button": "إبداء رأيي",

  "survey-reminder.subject": "رأيكم مهم: بإمكانكم إبداؤه إلى غاية {dueShort}",
  "survey-reminder.title": "لا ينقصنا سوى رأيكم",
  "survey-reminder.1": "يستغرق الاستبيان الختامي بضع دقائق، ويُغلق مساء {due}.",
  "survey-reminder.2":
    "يفيدنا الرأي المتحفظ بقدر ما يفيدنا الرأي المتحمس. تُقرأ أجوبتكم دون اسمكم، ولا ترى اللجنة منها سوى المجاميع وما تكتبونه.",
  "survey-reminder.button": "إبداء رأيي",

  "survey-reminder-again.subject": "يُغلق التقييم مساء {dueShort}",
  "survey-reminder-again.title": "ما زال الوقت كافيًا",
  "survey-reminder-again.1":
    "لم تُبدوا رأيكم بعد، وهو ينقصنا. تكفي درجة واحدة: السؤال الأول، أما الأسئلة الأخرى فاختيارية. ويمكنكم ذلك إلى غاية مساء {due}.",
  "survey-reminder-again.2": "هل هناك ما يمنعكم؟ يكفي الرد على هذه الرسالة لإخبارنا به.",
  "survey-reminder-again.button": "إبداء رأيي",

  "address-confirm.subject": "المرجو تأكيد عنوانكم الجديد",
  "address-confirm.title": "عنوانكم الجديد",
  "address-confirm.1": "توصلنا بهذا العنوان لنرسل إليه رسائل البرنامج من الآن فصاعدًا. المرجو تأكيد أنه عنوانكم.",
  "address-confirm.2": "إن لم تطلبوا شيئًا فيكفي تجاهل هذه الرسالة: لن يتغير شيء.",
  "address-confirm.button": "تأكيد هذا العنوان",

  "address-changing.subject": "سيتغير عنوانكم",
  "address-changing.title": "طُلب عنوان آخر",
  "address-changing.1":
    "طُلب منا من صفحتكم أن نراسلكم من الآن على عنوان آخر. ومتى أُكّد ذلك العنوان، فلن تصل أي رسالة إلى هذا العنوان ولن تعمل روابطه.",
  "address-changing.2": "لم يكن ذلك منكم؟ يمكنكم الإبقاء على عنوانكم بنقرة واحدة في «معلوماتي»، ثم الرد على هذه الرسالة.",
  "address-changing.button": "الاطلاع على معلوماتي",

  "address-unreached.subject": "تعذّر تغيير عنوانكم",
  "address-unreached.title": "يبقى عنوانكم كما هو",
  "address-unreached.1":
    "عادت إلينا الرسالة التي أرسلناها إلى العنوان الجديد الذي طلبتموه: ربما وقع خطأ في كتابته. لم يتغير شيء، ونواصل مراسلتكم على هذا العنوان.",
  "address-unreached.2": "لتغييره رغم ذلك، تأكدوا من كتابة العنوان الجديد واطلبوه من جديد في «معلوماتي».",
  "address-unreached.button": "الاطلاع على معلوماتي",

  "help-answered.subject": "جواب ينتظركم في صفحتكم",
  "help-answered.title": "لديكم جواب",
  "help-answered.1": "كتبتم إلينا، وقد أجابكم فريق التنظيم. وحفاظًا على خصوصيتكم، لا يُقرأ الجواب إلا في صفحتكم.",
  "help-answered.2": "لم يُحل الأمر بعد؟ بإمكانكم الكتابة من جديد في المكان نفسه.",
  "help-answered.button": "قراءة الجواب",

  "places-answered.subject": "جواب بشأن عدد من تواكبونهم",
  "places-answered.title": "جواب بشأن عدد من تواكبونهم",
  "places-answered.1":
    "طلبتم مواكبة عدد أقل من الأشخاص، وقد أجاب فريق التنظيم. يمكنكم من الآن مواكبة {people, plural, zero {# شخص} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}} في الوقت نفسه على الأكثر.",
  "places-answered.2": "ثنائياتكم الجارية لا تتغير. إن لم يناسبكم ذلك فيكفي الرد على هذه الرسالة، وسنتحدث في الأمر.",
  "places-answered.button": "فتح صفحتي",
  "objection-answered.subject": "جواب ينتظركم في صفحتكم",
  "objection-answered.title": "لديكم جواب",
  "objection-answered.1":
    "سبق أن اعترضتم على استعمال لمعطياتكم، وقد أجابكم مسؤولو البرنامج. وحفاظًا على خصوصيتكم، لا يُقرأ الجواب إلا في صفحتكم.",
  "objection-answered.button": "قراءة الجواب",
  "thank-you.subject": "شكرًا على هذه الشهور المشتركة",
  "thank-you.title": "شكرًا لكم",
  "thank-you.1":
    "{role, select, mentor {منحتم من وقتكم ومن تجربتكم. وهذا يعني لمن استفاد منهما أكثر مما يُقال.} other {جعلتم من هذه الشهور حوارًا حقيقيًا. وما بنيتموه فيها ملك لكم.}}",
  "thank-you.2":
    "{met, select, yes {حصيلتكم: {held, plural, zero {# لقاء} one {لقاء واحد} two {لقاءان} few {# لقاءات} many {# لقاءً} other {# لقاء}}، أي {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}} من الحوار.} other {}}",
  "thank-you.3": "ينتهي هذا الفوج هنا، ولا شيء يمنع من البقاء على تواصل إن كانت الرغبة متبادلة.",
  "thank-you.4": "وربما إلى لقاء في فوج مقبل.",
  "thank-you.button": "العودة إلى صفحتي",

  "cohort-over.subject": "ينتهي هذا الفوج",
  "cohort-over.title": "شكرًا على كونكم معنا",
  "cohort-over.1": "انتهى هذا الفوج. شكرًا على الوقت والثقة اللذين منحتموهما له، حتى إن لم يسر كل شيء كما كان مقررًا.",
  "cohort-over.2": "يبقى الباب مفتوحًا لفوج مقبل. ويمكنكم أن تطلبوا من صفحتكم أن نخبركم به.",
  "cohort-over.button": "فتح صفحتي",

  "copy-before-erasure.subject": "ستُمحى معطياتكم يوم {dueShort}",
  "copy-before-erasure.title": "احتفظوا بما تودّون الاحتفاظ به",
  "copy-before-erasure.1":
    "انتهى فوجكم منذ زمن. وكما أُعلن، سيُمحى يوم {due} كل ما يعرّف بكم: الأجوبة واللقاءات والشهادات والعناوين. ولن تبقى سوى مجاميع.",
  "copy-before-erasure.2": "إلى ذلك الحين، يمكنكم أخذ نسخة من معطياتكم وتحميل ما يخصكم. وإن لم ترغبوا في ذلك، فلا شيء عليكم فعله.",
  "copy-before-erasure.button": "أخذ نسختي",
};
export default messages;
