/** Letters to people who apply, in Arabic. */
import type fr from "../fr/applicant.ts";

const messages: Record<keyof typeof fr, string> = {
  "verify-email.subject": "المرجو تأكيد عنوانكم قبل نهاية يوم {dueShort}",
  "verify-email.title": "بقيت خطوة واحدة",
  "verify-email.1":
    "شكرًا على طلبكم {role, select, mentor {للمشاركة بصفة مرشد أو مرشدة} other {للحصول على مرشد أو مرشدة}}. المرجو تأكيد أن هذا العنوان عنوانكم، في أجل أقصاه {due}، وعندها يصلنا طلبكم.",
  "verify-email.2": "إن لم تطلبوا شيئًا فيكفي تجاهل هذه الرسالة: لن يصلنا أي شيء.",
  "verify-email.button": "تأكيد عنواني",

  "already-applied.subject": "سبق تسجيل طلبكم",
  "already-applied.title": "طلبكم موجود لدينا",
  "already-applied.1": "مُلئت الاستمارة مرة أخرى بهذا العنوان. بقي طلبكم الأول كما هو، ولم يتغير فيه شيء.",
  "already-applied.2": "لمراجعة أجوبتكم أو تعديلها، المرجو فتح صفحتكم الشخصية. وإن لم تكن هذه المحاولة منكم، فلا داعي لفعل أي شيء.",
  "already-applied.button": "فتح صفحتي",

  "form-saved.subject": "استمارتكم في انتظاركم إلى غاية {dueShort}",
  "form-saved.title": "تابعوا متى شئتم",
  "form-saved.1":
    "طلبتم أن نحتفظ باستمارتكم {role, select, mentor {للمشاركة بصفة مرشد أو مرشدة} other {للحصول على مرشد أو مرشدة}}. يعيد الرابط فتحها حيث توقفتم، وتبقى مفتوحة إلى غاية {due}.",
  "form-saved.2": "لم يُرسَل شيء بعد: لا يصلنا طلبكم إلا عندما ترسلونه بأنفسكم.",
  "form-saved.3": "لم تطلبوا شيئًا؟ يكفي تجاهل هذه الرسالة: سيُمحى كل شيء.",
  "form-saved.button": "متابعة استمارتي",

  "form-begun.subject": "المرجو إكمال تسجيلكم قبل نهاية يوم {dueShort}",
  "form-begun.title": "لم يبق سوى إرسال الاستمارة",
  "form-begun.1":
    "كما اتفقنا، بدأنا لكم الاستمارة {role, select, mentor {للمشاركة بصفة مرشد أو مرشدة} other {للحصول على مرشد أو مرشدة}}. المرجو مراجعة ما دوّنّاه وتصحيحه وإكماله، ثم إرساله في أجل أقصاه {due}.",
  "form-begun.2": "لا أحد غيركم يمكنه منح الموافقات: لن يصلنا شيء ما لم ترسلوا الاستمارة بأنفسكم.",
  "form-begun.3": "لم تطلبوا شيئًا؟ يكفي تجاهل هذه الرسالة: سيُمحى كل شيء.",
  "form-begun.button": "إكمال تسجيلي",

  "form-saved-reminder.subject": "استمارتكم ما زالت في انتظاركم، إلى غاية {dueShort}",
  "form-saved-reminder.title": "بقيت بضعة أسئلة",
  "form-saved-reminder.1":
    "بدأتم استمارة {role, select, mentor {للمشاركة بصفة مرشد أو مرشدة} other {للحصول على مرشد أو مرشدة}}. كل ما كتبتموه محفوظ، ويمكنكم إتمامها وإرسالها إلى غاية {due}.",
  "form-saved-reminder.2": "هل غيّرتم رأيكم؟ لا حاجة إلى أي إجراء: هذا هو التذكير الوحيد، وسيُمحى كل شيء.",
  "form-saved-reminder.button": "إتمام استمارتي",

  "draft-reminder.subject": "طلبكم في انتظاركم إلى غاية {dueShort}",
  "draft-reminder.title": "لم يبق سوى التأكيد",
  "draft-reminder.1": "ملأتم استمارة الطلب، لكن عنوانكم لم يُؤكَّد بعد. تكفي دقيقة واحدة، في أجل أقصاه {due}.",
  "draft-reminder.2": "هل غيّرتم رأيكم؟ لا حاجة إلى أي إجراء، يكفي تجاهل هذه الرسالة.",
  "draft-reminder.button": "تأكيد عنواني",

  "draft-reminder-again.subject": "ما زال عنوانكم في انتظار التأكيد إلى غاية {dueShort}",
  "draft-reminder-again.title": "لم يصلنا طلبكم بعد",
  "draft-reminder-again.1":
    "أجوبتكم محفوظة، لكن لا يمكن لأحد قراءتها بعد: ينقصها تأكيدكم. ومن دون تأكيد قبل نهاية يوم {due}، لن يصلنا طلبكم.",
  "draft-reminder-again.2":
    "هل تعذّر عليكم استعمال الرابط؟ يكفي الرد على هذه الرسالة وسيساعدكم أحد أعضاء الفريق. وإن عدلتم عن الطلب فلا داعي لفعل أي شيء.",
  "draft-reminder-again.button": "تأكيد عنواني",

  "application-received.subject": "توصلنا بطلبكم",
  "application-received.title": "طلبكم مكتمل",
  "application-received.1": "تأكد عنوانكم ووصلتنا أجوبتكم. شكرًا على الوقت الذي خصصتموه لها.",
  "application-received.2": "سنقرؤها بعناية، وسيصلكم جواب، كيفما كان، في حدود {selectionEnds}.",
  "application-received.3": "إلى ذلك الحين، بإمكانكم تعديل أجوبتكم أو سحب طلبكم من صفحتكم.",
  "application-received.button": "فتح صفحتي",

  "application-imported.subject": "تسجيلكم محفوظ لدينا",
  "application-imported.title": "وصلنا تسجيلكم",
  "application-imported.1": "ملأتم قبل مدة قصيرة استمارة التسجيل في برنامجنا للمواكبة. أجوبتكم محفوظة، ولا حاجة إلى إعادة أي شيء.",
  "application-imported.2": "المرجو تخصيص دقيقة لمراجعتها وتصحيح ما يلزم. سيصلكم جواب، كيفما كان، في حدود {selectionEnds}.",
  "application-imported.3": "هذا التسجيل ليس لكم؟ بإمكانكم سحبه من الصفحة، أو الرد على هذه الرسالة.",
  "application-imported.button": "مراجعة أجوبتي",

  "application-withdrawn.subject": "{erased, select, yes {مُحيت معطياتكم} other {سُجّل انسحابكم}}",
  "application-withdrawn.title": "تم الأمر",
  "application-withdrawn.1":
    "{erased, select, yes {غادرتم البرنامج ومُحيت معطياتكم. هذه آخر رسالة: لم يعد عنوانكم لدينا.} other {لن تصلكم رسائل أخرى من هذا الفوج.}}",
  "application-withdrawn.2": "شكرًا على اهتمامكم بالبرنامج. ويبقى الباب مفتوحًا لفوج مقبل.",
  "application-withdrawn.button": "{erased, select, yes {الاطلاع على البرنامج} other {الاطلاع على صفحتي}}",

  "intake-extended.subject": "تمديد التسجيل إلى غاية {dueShort}",
  "intake-extended.title": "مزيد من الوقت للجميع",
  "intake-extended.1": "يبقى التسجيل مفتوحًا إلى غاية {due}. وستُرسل الأجوبة في حدود {selectionEnds}.",
  "intake-extended.2": "ما زال طلبكم صالحًا ولا حاجة إلى إعادته. وإن لم يُؤكَّد عنوانكم بعد، فصفحتكم تتيح لكم ذلك.",
  "intake-extended.3": "هل حولكم من قد يهمه الأمر؟ هذا وقت مناسب لإخباره.",
  "intake-extended.button": "فتح صفحتي",

  "date-moved.subject": "تغيّرت مواعيدكم",
  "date-moved.title": "تغيّرت بعض المواعيد",
  "date-moved.1": "تغيّرت مواعيد كنا قد أعلمناكم بها. هذه هي المواعيد المعتمدة الآن.",
  "date-moved.2": "لا يتغيّر شيء آخر بالنسبة إليكم، وليس عليكم القيام بأي شيء.",
  "date-moved.button": "فتح صفحتي",

  "cohort-cancelled.subject": "أُلغي هذا الفوج",
  "cohort-cancelled.title": "اضطررنا إلى إلغاء هذا الفوج",
  "cohort-cancelled.1": "لن يستمر هذا الفوج من البرنامج، ونعتذر لكم عن ذلك. لا علاقة للأمر بكم ولا بطلبكم.",
  "cohort-cancelled.2": "لا يلزمكم أي إجراء. ستُمحى معطياتكم في الآجال المعلنة، وبإمكانكم التسجيل في فوج مقبل.",
  "cohort-cancelled.3": "شكرًا على ثقتكم.",
  "cohort-cancelled.button": "الاطلاع على صفحتي",

  "application-accepted.subject": "تم قبول طلبكم",
  "application-accepted.title": "مرحبًا بكم في البرنامج",
  "application-accepted.1":
    "تم قبول طلبكم. يسعدنا أن تكونوا معنا ضمن {role, select, mentor {المرشدات والمرشدين} other {المستفيدات والمستفيدين}} في هذا الفوج.",
  "application-accepted.2": "نبحث الآن عن الشخص الأنسب لكم، وسنعرّفكم به في حدود {matchingEnds}. ولكم كامل الحرية في القبول أو الرفض.",
  "application-accepted.3":
    "تستمر المواكبة إلى غاية {mentoringEnds}: {meetings, plural, zero {لقاءات ثنائية} one {لقاء ثنائي واحد على الأقل} two {لقاءان ثنائيان على الأقل} few {# لقاءات ثنائية على الأقل} many {# لقاءً ثنائيًا على الأقل} other {# لقاء ثنائي على الأقل}}، واجتماع جماعي كل شهر.",
  "application-accepted.4": "هل تغيّر وضعكم؟ المرجو إخبارنا من صفحتكم في أقرب وقت.",
  "application-accepted.button": "فتح صفحتي",

  "application-waitlisted.subject": "طلبكم في لائحة الانتظار",
  "application-waitlisted.title": "ما زال من الممكن أن يتوفر مكان",
  "application-waitlisted.1": "أقنعنا طلبكم، لكن الأماكن محدودة، لذلك وُضع في لائحة الانتظار.",
  "application-waitlisted.2": "نراسلكم حالما يتوفر مكان. يحدث ذلك غالبًا قبل {matchingEnds}، وأحيانًا بعده.",
  "application-waitlisted.3": "لا يلزمكم أي إجراء. وإن كنتم تفضّلون عدم الانتظار، فبإمكانكم سحب طلبكم من صفحتكم.",
  "application-waitlisted.button": "فتح صفحتي",

  "application-declined.subject": "جوابنا عن طلبكم",
  "application-declined.title": "شكرًا على طلبكم",
  "application-declined.1": "قرأنا أجوبتكم بعناية، ولا يمكننا قبول طلبكم في هذا الفوج.",
  "application-declined.2": "لا ينقص ذلك من قيمتكم شيئًا: الأماكن محدودة، ويلزم أن يجد كل شخص من يناسبه.",
  "application-declined.3":
    "بإمكانكم التقدم إلى فوج مقبل. وستُمحى أجوبتكم بعد {months, plural, zero {أقل من شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}} من نهاية هذا الفوج.",
  "application-declined.button": "الاطلاع على صفحتي",

  "waiting-ended.subject": "مكانكم في لائحة الانتظار",
  "waiting-ended.title": "لم يشغر أي مكان",
  "waiting-ended.1": "بقيتم في لائحة الانتظار إلى النهاية، ولم يشغر أي مكان هذه المرة. شكرًا على صبركم.",
  "waiting-ended.2":
    "بإمكانكم التقدم إلى فوج مقبل. وستُمحى أجوبتكم بعد {months, plural, zero {أقل من شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}} من نهاية هذا الفوج.",
  "waiting-ended.button": "الاطلاع على صفحتي",

  "new-link.subject": "الرابط الذي طلبتموه",
  "new-link.title": "صفحتكم الشخصية",
  "new-link.1": "هذا هو الرابط الذي طلبتموه. يفتح صفحتكم دون حساب ولا كلمة مرور.",
  "new-link.2": "إن لم تطلبوا شيئًا فيكفي تجاهل هذه الرسالة: لم يتوصل أي شخص آخر بهذا الرابط.",
  "new-link.button": "فتح صفحتي",
};
export default messages;
