/** Letters when a cohort is over, in Arabic. */
import type fr from "../fr/close.ts";

const messages: Record<keyof typeof fr, string> = {
  "certificate-issued.subject": "{again, select, yes {شهادتكم الجديدة جاهزة} other {شهادتكم جاهزة}}",
  "certificate-issued.title": "{again, select, yes {شهادتكم بعد إعادة إصدارها} other {شهادتكم جاهزة}}",
  "certificate-issued.1":
    "{again, select, yes {أُعيد إصدار شهادتكم. لم تعد الشهادة السابقة صالحة: المرجو تعويضها حيث قدّمتموها.} other {بلغتم نهاية هذا الفوج. شهادتكم في انتظاركم على صفحتكم، وبلغتكم.}}",
  "certificate-issued.2": "تحمل الشهادة رمزًا يستطيع كل من تُطلعونه عليها أن يتحقق منه. ولا يجدها أحد غيره: لا توجد أي لائحة عمومية.",
  "certificate-issued.3": "من يراها يعلم أنكم شاركتم: القرار لكم وحدكم. وتقترح صفحتكم أيضًا صورة منها، فقط إن طلبتموها.",
  "certificate-issued.button": "الاطلاع على شهادتي",

  "next-cohort.subject": "فوج جديد: ننتظر جوابكم قبل نهاية يوم {signUpBy}",
  "next-cohort.title": "{role, select, mentor {هل تكونون معنا من جديد؟} other {وماذا لو جاء دوركم للمواكبة؟}}",
  "next-cohort.1":
    "{role, select, mentor {التسجيل في فوج جديد من {opens} إلى غاية {signUpBy}. وسيبحث فيه أشخاص عمّن هم مثلكم.} other {التسجيل في فوج جديد من {opens} إلى غاية {signUpBy}. تعرفون ما يمكن أن تقدمه المواكبة: بإمكانكم أن تواكبوا غيركم بدوركم.}}",
  "next-cohort.2": "لا حاجة إلى ملء أي شيء من جديد: أجوبتكم محفوظة. المرجو مراجعتها وتجديد موافقاتكم، وينتهي الأمر.",
  "next-cohort.3": "تصلكم هذه الرسالة لأنكم طلبتم أن نخبركم بالأفواج المقبلة. يمكنكم تغيير رأيكم من صفحتكم.",
  "next-cohort.button": "الاطلاع والموافقة",

  "certificate-revoked.subject": "لم تعد شهادتكم صالحة",
  "certificate-revoked.title": "سُحبت شهادتكم",
  "certificate-revoked.1": "سحب فريق البرنامج الشهادة التي سُلّمت لكم. ومن يتحقق من رمزها يعلم الآن أنها لم تعد صالحة.",
  "certificate-revoked.2":
    "هل ترون أن في الأمر خطأ؟ المرجو الرد على هذه الرسالة: سيشرح لكم شخص من الفريق السبب، ويعيد إصدارها إن لزم الأمر.",
  "certificate-revoked.button": "الاطلاع على صفحتي",
};
export default messages;
