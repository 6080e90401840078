/** Letters to people who apply, in Arabic. */
import type fr from "../fr/applicant.ts";

const messages: Record<keyof typeof fr, string> = {
  "verify-email.subject": "المرجو تأكيد عنوانك قبل نهاية يوم {dueShort}",
  "verify-email.title": "بقيت خطوة واحدة",
  "verify-email.1":
    "شكرًا على طلبك {role, select, mentor {للمشاركة كمرشد أو مرشدة} other {للاستفادة من مواكبة}}. المرجو تأكيد أن هذا العنوان عنوانك، في أجل أقصاه {due}، وعندها يصلنا طلبك.",
  "verify-email.2": "إن لم تطلب شيئًا فيكفي تجاهل هذه الرسالة: لن يصلنا أي شيء.",
  "verify-email.button": "تأكيد عنواني",

  "already-applied.subject": "تسجيلك محفوظ لدينا من قبل",
  "already-applied.title": "طلبك موجود لدينا",
  "already-applied.1": "مُلئت الاستمارة مرة أخرى بهذا العنوان. طلبك الأول بقي كما هو ولم يتغير فيه شيء.",
  "already-applied.2": "لمراجعة أجوبتك أو تعديلها تكفي صفحتك الشخصية. وإن لم تكن هذه المحاولة منك فلا داعي لفعل أي شيء.",
  "already-applied.button": "فتح صفحتي",

  "form-saved.subject": "استمارتك في انتظارك إلى غاية {dueShort}",
  "form-saved.title": "تابع متى شئت",
  "form-saved.1":
    "طلبت أن نحتفظ باستمارتك {role, select, mentor {لتكون مرشدًا} other {لطلب مرشد}}. يفتحها الزر حيث توقفت، وتبقى مفتوحة إلى غاية {due}.",
  "form-saved.2": "لم يُرسَل شيء بعد: لا يصلنا طلبك إلا عندما ترسله بنفسك.",
  "form-saved.3": "لم تطلب شيئًا؟ تجاهل هذه الرسالة، وسيُمحى كل شيء.",
  "form-saved.button": "متابعة استمارتي",

  "form-begun.subject": "تسجيلك جاهز للإكمال إلى غاية {dueShort}",
  "form-begun.title": "لا ينقصه إلا أنت",
  "form-begun.1":
    "كما اتفقنا، بدأنا لك الاستمارة {role, select, mentor {لتكون مرشدًا} other {لطلب مرشد}}. راجع ما دوّنّاه وصحّحه وأكمله ثم أرسله قبل {due}.",
  "form-begun.2": "الموافقات لا يمنحها إلا صاحبها: لن يصلنا شيء ما لم ترسل الاستمارة بنفسك.",
  "form-begun.3": "لم تطلب شيئًا؟ تجاهل هذه الرسالة، وسيُمحى كل شيء.",
  "form-begun.button": "إكمال تسجيلي",

  "form-saved-reminder.subject": "استمارتك ما زالت تنتظر، إلى غاية {dueShort}",
  "form-saved-reminder.title": "بقيت بضعة أسئلة",
  "form-saved-reminder.1":
    "بدأت استمارة {role, select, mentor {لتكون مرشدًا} other {لطلب مرشد}}. كل ما كتبته موجود، ويمكنك إتمامها وإرسالها إلى غاية {due}.",
  "form-saved-reminder.2": "غيّرت رأيك؟ دع هذه الرسالة تمر: إنها التذكير الوحيد، وسيُمحى كل شيء.",
  "form-saved-reminder.button": "إتمام استمارتي",

  "draft-reminder.subject": "طلبك في انتظارك إلى غاية {dueShort}",
  "draft-reminder.title": "لم يبق سوى التأكيد",
  "draft-reminder.1": "لقد ملأت استمارة الطلب، لكن عنوانك لم يُؤكَّد بعد. تكفي دقيقة واحدة، في أجل أقصاه {due}.",
  "draft-reminder.2": "هل غيّرت رأيك؟ لا حاجة إلى أي إجراء، يكفي تجاهل هذه الرسالة.",
  "draft-reminder.button": "تأكيد عنواني",

  "application-received.subject": "توصلنا بطلبك",
  "application-received.title": "طلبك مكتمل",
  "application-received.1": "تم تأكيد عنوانك ووصلتنا أجوبتك. شكرًا على الوقت الذي خصصته لها.",
  "application-received.2": "سنقرؤها بعناية، وسيصلك جواب كيفما كان في حدود {selectionEnds}.",
  "application-received.3": "إلى ذلك الحين، بإمكانك تعديل أجوبتك أو سحب طلبك من صفحتك.",
  "application-received.button": "فتح صفحتي",

  "application-imported.subject": "تم حفظ تسجيلك",
  "application-imported.title": "وصلنا تسجيلك",
  "application-imported.1": "ملأت قبل مدة قصيرة استمارة التسجيل في برنامجنا للمواكبة. أجوبتك محفوظة، ولا حاجة إلى إعادة أي شيء.",
  "application-imported.2": "المرجو تخصيص دقيقة لمراجعتها وتصحيح ما يلزم. سيصلك جواب كيفما كان في حدود {selectionEnds}.",
  "application-imported.3": "هذا التسجيل ليس لك؟ بإمكانك سحبه من الصفحة، أو الرد على هذه الرسالة.",
  "application-imported.button": "مراجعة أجوبتي",

  "application-withdrawn.subject": "تم تسجيل انسحابك",
  "application-withdrawn.title": "تم الأمر",
  "application-withdrawn.1": "سُجّل انسحابك، ولن تصلك رسائل أخرى من هذا الفوج.",
  "application-withdrawn.2": "شكرًا على اهتمامك بالبرنامج. يبقى الباب مفتوحًا لفوج مقبل.",
  "application-withdrawn.button": "الاطلاع على صفحتي",

  "intake-extended.subject": "تمديد التسجيل إلى غاية {dueShort}",
  "intake-extended.title": "مزيد من الوقت للجميع",
  "intake-extended.1": "يبقى التسجيل مفتوحًا إلى غاية {due}. وستُرسل الأجوبة في حدود {selectionEnds}.",
  "intake-extended.2": "طلبك ما زال صالحًا ولا حاجة إلى إعادته. وإن لم يُؤكَّد عنوانك بعد، فستجد ذلك في صفحتك.",
  "intake-extended.3": "هل حولك من قد يهمه الأمر؟ هذا وقت مناسب لإخباره.",
  "intake-extended.button": "فتح صفحتي",

  "date-moved.subject": "تغيّرت مواعيدك",
  "date-moved.title": "تغيّرت بعض المواعيد",
  "date-moved.1": "تغيّر ما كنا قد أعلمناك به. هذا ما يُعتمد الآن.",
  "date-moved.2": "لا شيء آخر يتغيّر بالنسبة إليك، وليس عليك القيام بأي شيء.",
  "date-moved.button": "فتح صفحتي",

  "cohort-cancelled.subject": "لن ينعقد هذا الفوج",
  "cohort-cancelled.title": "اضطررنا إلى إلغاء هذا الفوج",
  "cohort-cancelled.1": "لن يستمر هذا الفوج من البرنامج، ونعتذر لك عن ذلك. لا علاقة للأمر بك ولا بطلبك.",
  "cohort-cancelled.2": "لا يلزمك أي إجراء. ستُمحى معطياتك في الآجال المعلنة، وبإمكانك التسجيل في فوج مقبل.",
  "cohort-cancelled.3": "شكرًا على ثقتك.",
  "cohort-cancelled.button": "الاطلاع على صفحتي",

  "application-accepted.subject": "تم قبول طلبك",
  "application-accepted.title": "مرحبًا بك في البرنامج",
  "application-accepted.1":
    "تم قبول طلبك. يسعدنا أن تكون معنا ضمن {role, select, mentor {المرشدات والمرشدين} other {المستفيدات والمستفيدين}} في هذا الفوج.",
  "application-accepted.2": "نبحث الآن عن الشخص الأنسب لك، وسنعرّفك به في حدود {matchingEnds}. ولك كامل الحرية في القبول أو الرفض.",
  "application-accepted.3":
    "تستمر المواكبة إلى غاية {mentoringEnds}: {meetings, plural, zero {لقاءات ثنائية} one {لقاء ثنائي واحد على الأقل} two {لقاءان ثنائيان على الأقل} few {# لقاءات ثنائية على الأقل} many {# لقاءً ثنائيًا على الأقل} other {# لقاء ثنائي على الأقل}}، واجتماع جماعي كل شهر.",
  "application-accepted.4": "هل تغيّر وضعك؟ المرجو إخبارنا من صفحتك في أقرب وقت.",
  "application-accepted.button": "فتح صفحتي",

  "application-waitlisted.subject": "طلبك في لائحة الانتظار",
  "application-waitlisted.title": "ما زال من الممكن أن يتوفر مكان",
  "application-waitlisted.1": "أقنعنا طلبك، لكن الأماكن محدودة، لذلك وُضع في لائحة الانتظار.",
  "application-waitlisted.2": "نراسلك حالما يتوفر مكان. يحدث ذلك غالبًا قبل {matchingEnds}، وأحيانًا بعده.",
  "application-waitlisted.3": "لا يلزمك أي إجراء. وإن كنت تفضّل عدم الانتظار، فبإمكانك سحب طلبك من صفحتك.",
  "application-waitlisted.button": "فتح صفحتي",

  "application-declined.subject": "جوابنا على طلبك",
  "application-declined.title": "شكرًا على طلبك",
  "application-declined.1": "قرأنا أجوبتك بعناية، ولا يمكننا قبول طلبك في هذا الفوج.",
  "application-declined.2": "لا يعني ذلك شيئًا عن قيمتك: الأماكن محدودة، ويلزم أن يجد كل شخص من يناسبه.",
  "application-declined.3":
    "بإمكانك التقدم إلى فوج مقبل. وستُمحى أجوبتك بعد {months, plural, zero {أقل من شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}}.",
  "application-declined.button": "الاطلاع على صفحتي",

  "new-link.subject": "الرابط الذي طلبته",
  "new-link.title": "صفحتك الشخصية",
  "new-link.1": "هذا هو الرابط الذي طلبته. يفتح صفحتك دون حساب ولا كلمة مرور.",
  "new-link.2": "إن لم تطلب شيئًا فيكفي تجاهل هذه الرسالة: لم يتوصل أي شخص آخر بهذا الرابط.",
  "new-link.button": "فتح صفحتي",
};
export default messages;
