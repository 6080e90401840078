/** What the console says of the next cohort, in Arabic. */
import type fr from "../../fr/console/next.ts";

const messages: Record<keyof typeof fr, string> = {
  "console.next.title": "الفوج الموالي",
  "console.next.lead": "ينشأ من الفوج {cohort}: التواريخ والأهداف والمرشدون. كل شيء قابل للتغيير قبل الإنشاء.",
  "console.next.dates": "فوجان في السنة، من ثلاثة إلى أربعة أشهر: تتبع التواريخ هذا الإيقاع، لا قبل الاختتام، ويتجنب الافتتاح شهر رمضان.",
  "console.next.inviteTick":
    "{count, plural, =0 {دعوة القدامى (لم يطلب ذلك أحد بعد)} zero {دعوة القدامى} one {دعوة الشخص الذي طلب ذلك} two {دعوة الشخصين اللذين طلبًا ذلك} few {دعوة # أشخاص طلبوا ذلك} many {دعوة # شخصًا طلبوا ذلك} other {دعوة # شخص طلبوا ذلك}}",
  "console.next.inviteHint": "المرشدون للعودة، والآخرون ليصبحوا مرشدين. يقول كل واحد نعم بنقرة، بأجوبته المحفوظة.",
  "console.next.inviteLater": "يمكن إرسال الدعوات من هنا عند اختتام هذا الفوج.",
  "console.next.known": "هو موجود بالفعل. يُفتح التسجيل فيه يوم {opens}.",
  "console.next.open": "الاطلاع على هذا الفوج",
  "console.next.alumni":
    "{count, plural, =0 {لم يطلب أحد أن يُخبَر به بعد: يستطيع كل شخص ذلك من صفحته.} zero {لم يطلب ذلك أحد.} one {طلب شخص واحد أن يُخبَر به.} two {طلب شخصان أن يُخبَرا به.} few {طلب # أشخاص أن يُخبَروا به.} many {طلب # شخصًا أن يُخبَروا به.} other {طلب # شخص أن يُخبَروا به.}}",
  "console.next.invite":
    "{count, plural, zero {دعوة} one {دعوة هذا الشخص} two {دعوة هذين الشخصين} few {دعوة هؤلاء # الأشخاص} many {دعوة هؤلاء # شخصًا} other {دعوة هؤلاء # شخص}}",
  "console.next.kept": "ما يستمر",
  "console.next.keptHint": "الأهداف والأوزان هي للبرنامج: تسري أيضًا على الفوج الموالي.",
  "console.next.participation": "المشاركة الفعلية",
  "console.next.satisfaction": "الرضا",
  "console.next.weights": "أوزان الربط",
  "console.next.former": "ثنائيات لن تتكرر",
  "console.next.formerHint": "يُعرف الأشخاص بعناوينهم. إن طلب اثنان ذلك معًا، ثبّتوا ثنائيهما.",
  "console.certificates.lead.short":
    "ابتداء من {count, plural, zero {# لقاء} one {لقاء واحد} two {لقاءين} few {# لقاءات} many {# لقاءً} other {# لقاء}}",
  "console.done.alumniInvited": "الدعوات في طريقها. من تلقى دعوة لهذا الفوج لا يتلقى أخرى.",
  "console.letter.next-cohort": "دعوة إلى الفوج الموالي",
  "console.event.alumni-invited": "دعوة القدامى",
  "console.event.alumni-joined": "طلب الإخبار بالأفواج المقبلة",
  "console.event.alumni-left": "طلب عدم الإخبار",
  "console.event.came-back": "عودة بصفة مرشد",
};
export default messages;
