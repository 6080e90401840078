/** What comes after a cohort, in Arabic. */
import type fr from "../../fr/people/again.ts";

const messages: Record<keyof typeof fr, string> = {
  "done.alumni": "سُجّل ذلك.",
  "again.after": "وماذا بعد؟",
  "again.after.text": "هل تريدون أن نخبركم بالأفواج المقبلة؟ رسالة واحدة لكل فوج لا أكثر، ويمكنكم تغيير رأيكم هنا.",
  "again.after.agreed": "سنخبركم بالأفواج المقبلة: رسالة واحدة لكل فوج لا أكثر.",
  "again.after.tell": "نعم، أخبروني",
  "again.after.stop": "لا تخبروني بعد الآن",
  "again.after.see": "الاطلاع على الفوج المقبل",
  "again.title": "الفوج المقبل",
  "again.lead": "التسجيل في الفوج {cohort} من {opens} إلى غاية {closes}. بإمكانكم القبول من الآن، بصفة مرشد أو مرشدة.",
  "again.over": "انتهى هذا البرنامج، ولن يكون هناك فوج آخر.",
  "again.none": "لم يُعلن بعد عن أي فوج جديد.",
  "again.kept": "ما نحتفظ به من أجوبتكم",
  "again.kept.text": "تُستعمل من جديد كما هي. بعد إرسال موافقتكم يمكنكم تصحيحها عبر الرابط الذي سيصلكم.",
  "again.new": "ما يمكنكم تقديمه",
  "again.button": "نعم، أنا معكم",
  "again.done": "تم، شكرًا لكم!",
  "again.done.text": "وصل طلبكم بصفة مرشد أو مرشدة. ستصلكم رسالة تؤكد ذلك، مع رابط صفحتكم الجديدة.",
};
export default messages;
