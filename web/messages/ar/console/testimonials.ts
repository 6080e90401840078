/** What the console says of words given to be read by everybody, in Arabic. */
import type fr from "../../fr/console/testimonials.ts";

const messages: Record<keyof typeof fr, string> = {
  "console.testimonials.title": "كلمات من شاركوا",
  "console.testimonials.lead":
    "كلمات أعطاها أشخاص للبرنامج، مع موافقتهم على أن تكون علنية. اختاروا ما تعرضه صفحة البرنامج وبأي ترتيب: تُقرأ فيها الأربع الأولى، ولجميعها صفحة خاصة.",
  "console.testimonials.rules":
    "لا يُغيَّر فيها شيء. يسحب كل شخص كلمته بنقرة، فتختفي من هنا أيضًا؛ وعلى أبعد تقدير بعد {months, plural, zero {أقل من شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}} من نهاية الفوج، مع معطياته.",
  "console.testimonials.none": "لم يعطِ أحد كلمة بعد. يتم ذلك من الصفحة الشخصية، بعد الجواب عن التقييم.",
  "console.testimonials.fresh":
    "{count, plural, zero {لا كلمة جديدة للقراءة} one {كلمة جديدة واحدة للقراءة} two {كلمتان جديدتان للقراءة} few {# كلمات جديدة للقراءة} many {# كلمة جديدة للقراءة} other {# كلمة جديدة للقراءة}}",
  "console.testimonials.shown":
    "{count, plural, =0 {لا تُعرض أي كلمة} zero {لا تُعرض أي كلمة} one {تُعرض كلمة واحدة} two {تُعرض كلمتان} few {تُعرض # كلمات} many {تُعرض # كلمة} other {تُعرض # كلمة}}",
  "console.testimonials.aside":
    "{count, plural, zero {لا كلمة جانبًا} one {كلمة واحدة تُركت جانبًا} two {كلمتان تُركتا جانبًا} few {# كلمات تُركت جانبًا} many {# كلمة تُركت جانبًا} other {# كلمة تُركت جانبًا}}",
  "console.testimonials.asideHint": "لا يُخبَر أحد بذلك، ولا يقول السجل أيها.",
  "console.testimonials.show": "عرض",
  "console.testimonials.hide": "إيقاف العرض",
  "console.testimonials.put-aside": "الترك جانبًا",
  "console.testimonials.up": "إلى أعلى",
  "console.testimonials.down": "إلى أسفل",
  "console.done.testimonialsArranged": "تم ذلك. صفحة البرنامج محدّثة.",
  "console.event.testimonial-given": "إعطاء كلمة للبرنامج",
  "console.event.testimonial-changed": "تغيير كلمة للبرنامج",
  "console.event.testimonial-withdrawn": "سحب كلمة للبرنامج",
  "console.event.testimonials-arranged": "اختيار الكلمات المعروضة",
};
export default messages;
