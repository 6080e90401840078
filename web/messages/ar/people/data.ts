/** One's own data: copy, consents, erasure; in Arabic. */
import type fr from "../../fr/people/data.ts";

const messages: Record<keyof typeof fr, string> = {
  "data.link": "معطياتي وموافقاتي",
  "data.title": "معطياتي",
  "data.lead": "هي لك: يمكنك أن تقرأها، أو تغيّر رأيك، أو تطلب محوها كلها، دون أن تراسل أحدًا.",
  "data.copy": "نسخة من كل شيء",
  "data.copy.text": "كل ما يحتفظ به البرنامج عنك، في ملف تقرؤه برامج أخرى (JSON). أما الطرف الآخر فلا يتضمن الملف سوى اسمه.",
  "data.copy.button": "تنزيل نسختي",
  "data.consents": "موافقاتي",
  "data.consents.text": "أزل العلامة عمّا لم تعد تريده. يسري ذلك من الآن.",
  "data.consents.bound": "لا يمكن لأحد أن يشارك دون هذه الموافقات الثلاث. لسحبها، اطلب محو معطياتك أدناه.",
  "data.consents.done": "تم تحديث موافقاتك.",
  "data.consent.charter": "الميثاق",
  "data.consent.processing": "استعمال معطياتي من أجل البرنامج",
  "data.consent.sharing": "تقاسمها بين هيئات البرنامج",
  "data.consent.since": "مُنحت يوم {date}",
  "data.consent.none": "لم تُمنح",
  "data.erase": "محو كل شيء",
  "data.erase.text":
    "تغادر البرنامج إن لم تكن قد غادرته، ويُخبَر الطرف الآخر بذلك. ثم يُمحى اسمك ووسائل الاتصال بك وكل ما كتبته. لا يمكن التراجع عن ذلك.",
  "data.erase.keeps": "لا تبقى سوى أرقام بلا اسم، لكي تظل مجاميع الفوج صحيحة.",
  "data.erase.confirm": "نعم، أغادر البرنامج وأطلب محو معطياتي.",
  "data.erase.button": "محو معطياتي",
  "data.erased": "مُحيت معطياتك",
  "data.erased.text": "لم يعد رابطك يؤدي إلى أي مكان، ولم يعد عنوانك لدينا. شكرًا لأنك قطعت معنا جزءًا من الطريق.",
};

export default messages;
