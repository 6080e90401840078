/** Letters when a cohort is over, in Arabic. */
import type fr from "../fr/close.ts";

const messages: Record<keyof typeof fr, string> = {
  "certificate-issued.subject": "{again, select, yes {شهادتك الجديدة جاهزة} other {شهادتك جاهزة}}",
  "certificate-issued.title": "{again, select, yes {شهادتك بعد تصحيحها} other {شهادتك جاهزة}}",
  "certificate-issued.1":
    "{again, select, yes {أُعيد إصدار شهادتك. لم تعد الشهادة السابقة صالحة: المرجو تعويضها حيث قدّمتها.} other {لقد أتممت هذا الفوج إلى نهايته. شهادتك في انتظارك على صفحتك، وبلغتك.}}",
  "certificate-issued.2": "تحمل الشهادة رمزًا يستطيع كل من تُطلعه عليها أن يتحقق منه. ولا يجدها أحد غيره: لا توجد أي لائحة عمومية.",
  "certificate-issued.3": "إظهارها يعني القول إنك شاركت. القرار لك وحدك؛ وتقترح صفحتك أيضًا صورة منها، فقط إن طلبتها.",
  "certificate-issued.button": "الاطلاع على شهادتي",

  "certificate-revoked.subject": "لم تعد شهادتك صالحة",
  "certificate-revoked.title": "سُحبت شهادتك",
  "certificate-revoked.1": "سحب فريق البرنامج الشهادة التي سُلّمت لك. ومن يتحقق من رمزها يعلم الآن أنها لم تعد صالحة.",
  "certificate-revoked.2": "هل ترى أن في الأمر خطأ؟ المرجو الرد على هذه الرسالة: سيشرح لك شخص من الفريق السبب، ويعيد إصدارها إن لزم الأمر.",
  "certificate-revoked.button": "الاطلاع على صفحتي",
};
export default messages;
