/** Letters to every participant as the cohort goes along, in Arabic. */
import type fr from "../fr/cycle.ts";

const messages: Record<keyof typeof fr, string> = {
  "pulse-early.subject": "كيف تسير البداية؟",
  "pulse-early.title": "كيف تسير البداية؟",
  "pulse-early.1": "بدأت لقاءاتكما للتو: هذا وقت مناسب لتخبرنا، بجواب واحد، كيف تسير الأمور.",
  "pulse-early.2": "لا يرى جوابك إلا فريق التنظيم، ولا يراه الطرف الآخر أبدًا.",
  "pulse-early.button": "الجواب في عشر ثوانٍ",

  "pulse-middle.subject": "في منتصف الطريق: كيف تسير الأمور؟",
  "pulse-middle.title": "وصلت إلى منتصف الطريق",
  "pulse-middle.1": "مضى نصف مدة المواكبة، وهي تستمر إلى غاية {mentoringEnds}. يهمنا أن نعرف، بجواب واحد، كيف تسير الأمور.",
  "pulse-middle.2": "إن كان هناك ما يتعثر فما زال الوقت كافيًا لمعالجته معًا. لا يرى جوابك إلا فريق التنظيم.",
  "pulse-middle.button": "الجواب في عشر ثوانٍ",

  "gathering-invitation.subject": "{moved, select, yes {تغيير في الاجتماع الجماعي} other {الاجتماع الجماعي}}: {when}",
  "gathering-invitation.title": "{moved, select, yes {تغيير في الاجتماع الجماعي} other {موعدنا معًا}}",
  "gathering-invitation.1":
    "{moved, select, yes {هذه هي المعلومات الجديدة عن الاجتماع الجماعي. الملف المرفق يحيّن مفكرتك.} other {مرة كل شهر يلتقي الفوج كله. الملف المرفق يضيف الموعد إلى مفكرتك.}}",
  "gathering-invitation.2": "المرجو إخبارنا إن كنت ستحضر: يساعدنا ذلك على حسن استقبالك.",
  "gathering-invitation.3": "في يوم الاجتماع سيُعطى رمز من أربعة أرقام، تكتبه في صفحتك لتسجيل حضورك.",
  "gathering-invitation.button": "الجواب على الدعوة",

  "gathering-reminder.subject": "تذكير: الاجتماع الجماعي، {when}",
  "gathering-reminder.title": "اقترب الاجتماع الجماعي",
  "gathering-reminder.1": "موعدنا يوم {when}.",
  "gathering-reminder.2": "هل طرأ مانع في آخر لحظة؟ بإمكانك إخبارنا من صفحتك بكل بساطة.",
  "gathering-reminder.button": "الاطلاع على الاجتماع",

  "gathering-cancelled.subject": "أُلغي اجتماع {dayShort}",
  "gathering-cancelled.title": "أُلغي الاجتماع الجماعي",
  "gathering-cancelled.1": "لن ينعقد الاجتماع المقرر يوم {when}. الملف المرفق يحذفه من مفكرتك.",
  "gathering-cancelled.2": "سنراسلك حالما يُختار موعد آخر. شكرًا على تفهمك.",
  "gathering-cancelled.button": "الاطلاع على صفحتي",

  "survey-invitation.subject": "خمس دقائق لرأيك قبل نهاية يوم {dueShort}",
  "survey-invitation.title": "ماذا بقي لك من هذه الشهور؟",
  "survey-invitation.1": "انتهت مدة المواكبة. شكرًا على كل ما قدمته لها.",
  "survey-invitation.2": "رأيك، إيجابيًا كان أم لا، يحدد مستقبل البرنامج. يستغرق الاستبيان خمس دقائق ويبقى مفتوحًا إلى غاية {due}.",
  "survey-invitation.3":
    "لا يقرأ أجوبتك إلا فريق التنظيم. ولا ترى اللجنة سوى المجاميع، ولن يراها {role, select, mentor {الشخص الذي واكبته} other {الشخص الذي واكبك}}.",
  "survey-invitation.button": "أعطي رأيي",

  "survey-reminder.subject": "رأيك مهم: ما زال ممكنًا إلى غاية {dueShort}",
  "survey-reminder.title": "لا ينقصنا سوى رأيك",
  "survey-reminder.1": "يستغرق الاستبيان الختامي خمس دقائق، ويُغلق مساء {due}.",
  "survey-reminder.2": "يفيدنا الرأي المتحفظ بقدر ما يفيدنا الرأي المتحمس. لا يقرأ أجوبتك إلا فريق التنظيم، ولا ترى اللجنة سوى المجاميع.",
  "survey-reminder.button": "أعطي رأيي",

  "address-confirm.subject": "أكّد عنوانك الجديد",
  "address-confirm.title": "عنوانك الجديد",
  "address-confirm.1": "أُعطي لنا هذا العنوان لتصلك عليه رسائل البرنامج من الآن. أكّد أنه لك.",
  "address-confirm.2": "إن لم تطلب شيئًا فتجاهل هذه الرسالة: لن يتغير شيء.",
  "address-confirm.button": "تأكيد هذا العنوان",

  "address-changing.subject": "سيتغير عنوانك",
  "address-changing.title": "طُلب عنوان آخر",
  "address-changing.1": "طُلب منا من صفحتك أن نكتب إليك من الآن على عنوان آخر. متى أُكّد، لن يتلقى هذا العنوان شيئًا ولن تعمل روابطه.",
  "address-changing.2": "لم يكن ذلك منك؟ أبقِ عنوانك بنقرة واحدة في «معلوماتي»، وأجب عن هذه الرسالة.",
  "address-changing.button": "عرض معلوماتي",

  "help-answered.subject": "جواب ينتظرك في صفحتك",
  "help-answered.title": "لديك جواب",
  "help-answered.1": "كتبت إلينا، وقد أجابك أحد المنسقين. لا يُقرأ الجواب إلا في صفحتك، ولا يقرؤه غيرك.",
  "help-answered.2": "لم يُحل الأمر بعد؟ اكتب من جديد في المكان نفسه.",
  "help-answered.button": "قراءة الجواب",

  "thank-you.subject": "شكرًا على هذه الشهور المشتركة",
  "thank-you.title": "شكرًا لك",
  "thank-you.1":
    "{role, select, mentor {لقد منحت من وقتك ومن تجربتك. وهذا يعني للشخص الذي واكبته أكثر مما يُقال.} other {لقد جعلت من هذه الشهور حوارًا حقيقيًا. وما بنيته فيها ملك لك.}}",
  "thank-you.2":
    "{met, select, yes {حصيلتك: {held, plural, zero {# لقاء} one {لقاء واحد} two {لقاءان} few {# لقاءات} many {# لقاءً} other {# لقاء}}، أي {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}} من الحوار.} other {}}",
  "thank-you.3": "ينتهي هذا الفوج هنا، ولا شيء يمنع من البقاء على تواصل إن رغبتما في ذلك معًا.",
  "thank-you.4": "وربما إلى لقاء في فوج مقبل.",
  "thank-you.button": "العودة إلى صفحتي",

  "copy-before-erasure.subject": "ستُمحى بياناتك يوم {dueShort}",
  "copy-before-erasure.title": "احتفظ بما تريد الاحتفاظ به",
  "copy-before-erasure.1":
    "انتهى فوجك منذ زمن. وكما أُعلن، سيُمحى كل ما يعرّف بك يوم {due}: الأجوبة واللقاءات والشهادات والعناوين. ولن تبقى سوى مجاميع.",
  "copy-before-erasure.2": "إلى ذلك الحين، يمكنك أخذ نسخة من بياناتك وتنزيل ما يخصك. وإن لم ترغب في ذلك، فلا شيء عليك فعله.",
  "copy-before-erasure.button": "أخذ نسختي",
};
export default messages;
