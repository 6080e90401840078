/** What the console says of words given to be read by everybody, in Arabic. */
import type fr from "../../fr/console/testimonials.ts";

const messages: Record<keyof typeof fr, string> = {
  "console.testimonials.title": "الشهادات",
  "console.testimonials.lead":
    "كلمات أعطاها أشخاص للبرنامج، مع موافقتهم على أن تكون علنية. اختاروا ما تعرضه صفحة البرنامج وبأي ترتيب: تُقرأ فيها الأربع الأولى، ولجميعها صفحة خاصة.",
  "console.testimonials.rules":
    "لا يُغيَّر فيها شيء. يسحب كل شخص كلماته بنقرة، فتختفي من هنا أيضًا؛ وعلى أبعد تقدير بعد {months, plural, zero {# شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}} من نهاية الفوج، مع معطياته.",
  "console.testimonials.none": "لم يعطِ أحد كلمات بعد. يستطيع كل شخص ذلك من صفحته، بعد الإجابة عن التقييم.",
  "console.testimonials.fresh":
    "{count, plural, zero {لا شهادات للقراءة} one {شهادة واحدة للقراءة} two {شهادتان للقراءة} few {# شهادات للقراءة} many {# شهادة للقراءة} other {# شهادة للقراءة}}",
  "console.testimonials.shown":
    "{count, plural, =0 {لا تُعرض أي شهادة} zero {لا تُعرض أي شهادة} one {تُعرض شهادة واحدة} two {تُعرض شهادتان} few {تُعرض # شهادات} many {تُعرض # شهادة} other {تُعرض # شهادة}}",
  "console.testimonials.aside":
    "{count, plural, zero {لا شهادات جانبًا} one {شهادة واحدة تُركت جانبًا} two {شهادتان تُركتا جانبًا} few {# شهادات تُركت جانبًا} many {# شهادة تُركت جانبًا} other {# شهادة تُركت جانبًا}}",
  "console.testimonials.asideHint": "لا يُخبَر أحد بذلك، ولا يقول السجل أيها.",
  "console.testimonials.show": "عرض",
  "console.testimonials.hide": "إيقاف العرض",
  "console.testimonials.put-aside": "ترك جانبًا",
  "console.testimonials.up": "إلى أعلى",
  "console.testimonials.down": "إلى أسفل",
  "console.done.testimonialsArranged": "تم ذلك. صفحة البرنامج محدّثة.",
  "console.event.testimonial-given": "إعطاء شهادة",
  "console.event.testimonial-changed": "تغيير شهادة",
  "console.event.testimonial-withdrawn": "سحب شهادة",
  "console.event.testimonials-arranged": "اختيار الشهادات المعروضة",
};
export default messages;
