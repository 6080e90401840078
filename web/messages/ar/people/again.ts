/** What comes after a cohort, in Arabic. */
import type fr from "../../fr/people/again.ts";

const messages: Record<keyof typeof fr, string> = {
  "done.alumni": "سُجّل ذلك.",
  "again.after": "وماذا بعد؟",
  "again.after.text": "هل تريد أن تُخبَر بالأفواج المقبلة؟ رسالة واحدة لكل فوج لا أكثر، ويمكنك تغيير رأيك هنا.",
  "again.after.agreed": "ستُخبَر بالأفواج المقبلة: رسالة واحدة لكل فوج لا أكثر.",
  "again.after.tell": "نعم، أخبروني",
  "again.after.stop": "لا تخبروني بعد الآن",
  "again.after.see": "الاطلاع على الفوج المقبل",
  "again.title": "الفوج المقبل",
  "again.lead": "يفتح الفوج {cohort} باب التسجيل يوم {opens}. يمكنك أن تقول نعم من الآن، بصفة مرشد.",
  "again.none": "لم يُعلن بعد عن أي فوج جديد. اطلب أن تُخبَر به من صفحتك.",
  "again.kept": "ما نحتفظ به من أجوبتك",
  "again.kept.text": "تُستعمل من جديد كما هي. بعد إرسال موافقتك يمكنك تصحيحها عبر الرابط الذي سيصلك.",
  "again.new": "ما يمكنك أن تقدمه",
  "again.needed": "دون هذه الموافقة لا يمكننا تسجيلك.",
  "again.button": "نعم، أنا معكم",
  "again.done": "تم، شكرًا لك!",
  "again.done.text": "وصل طلبك بصفة مرشد. تؤكده لك رسالة، مع رابط صفحتك الجديدة.",
};
export default messages;
