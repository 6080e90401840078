/** Checking in at a collective meeting with the code on its screen, in Arabic. */
export default {
  "here.title": "تسجيل حضوري",
  "here.lead": "يكفي عنوانكم والرمز المعروض في القاعة.",
  "here.email.hint": "العنوان الذي تصلكم عليه رسائلنا.",
  "here.code": "الرمز المعروض",
  "here.button": "أنا هنا",
  "here.done": "مرحبًا بكم!",
  "here.done.text": "إذا كان هذا العنوان لشخص من البرنامج فقد سُجّل حضوره. صفحتكم تُظهر ذلك أيضًا.",
  "here.another": "تسجيل حضور شخص آخر",
  "here.closed": "هذا الرمز لا يُستعمل الآن",
  "here.closed.text": "يُفتح قبل الاجتماع بنصف ساعة. أخبروا من يستقبلكم: يمكنه تسجيلكم في لائحته.",
  "error.code": "هذا الرمز غير صحيح. انظروا إلى الشاشة: أربعة أرقام.",
};
