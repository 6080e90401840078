/** What the console says of the next cohort, in Arabic. */
import type fr from "../../fr/console/next.ts";

const messages: Record<keyof typeof fr, string> = {
  "console.next.title": "الفوج المقبل",
  "console.next.lead": "يأخذ عن الفوج {cohort} التواريخ والأهداف والمرشدين. كل شيء قابل للتغيير قبل الإنشاء.",
  "console.next.dates":
    "{count, plural, zero {أفواج} one {فوج واحد} two {فوجان} few {# أفواج} many {# فوجًا} other {# فوج}} في السنة: تتبع التواريخ هذا الإيقاع، دون أن تسبق الاختتام، ويتجنب الافتتاح شهر رمضان.",
  "console.next.datesPlain":
    "{count, plural, zero {أفواج} one {فوج واحد} two {فوجان} few {# أفواج} many {# فوجًا} other {# فوج}} في السنة: تتبع التواريخ هذا الإيقاع، دون أن تسبق الاختتام.",
  "console.next.inviteTick":
    "{count, plural, =0 {دعوة من سبقت مشاركتهم (لم يطلب ذلك أحد بعد)} zero {دعوة من سبقت مشاركتهم} one {دعوة الشخص الذي طلب ذلك} two {دعوة الشخصين اللذين طلبا ذلك} few {دعوة # أشخاص طلبوا ذلك} many {دعوة # شخصًا طلبوا ذلك} other {دعوة # شخص طلبوا ذلك}}",
  "console.next.inviteHint":
    "دعوة المرشدين إلى العودة، والآخرين إلى أن يواكبوا بدورهم. تكفي نقرة للقبول، والأجوبة محفوظة. وإلا تُرسل الدعوات تلقائيًا عند فتح باب التسجيل.",
  "console.next.inviteLater": "يمكن إرسال الدعوات من هنا عند اختتام هذا الفوج.",
  "console.next.known": "إنه موجود. يُفتح التسجيل فيه يوم {opens}.",
  "console.next.open": "الاطلاع على هذا الفوج",
  "console.next.alumni":
    "{count, plural, =0 {لم يطلب أحد بعد أن نخبره به: يتم ذلك من الصفحة الشخصية.} zero {لم يطلب ذلك أحد.} one {طلب شخص واحد أن نخبره به.} two {طلب شخصان أن نخبرهما به.} few {طلب # أشخاص أن نخبرهم به.} many {طلب # شخصًا أن نخبرهم به.} other {طلب # شخص أن نخبرهم به.}}",
  "console.next.invite":
    "{count, plural, zero {لا أحد لدعوته} one {دعوة هذا الشخص} two {دعوة هذين الشخصين} few {دعوة هؤلاء الأشخاص، وعددهم #} many {دعوة هؤلاء الأشخاص، وعددهم #} other {دعوة هؤلاء الأشخاص، وعددهم #}}",
  "console.next.kept": "ما يستمر",
  "console.next.keptHint": "الأهداف والأوزان تخص البرنامج: تسري أيضًا على الفوج المقبل.",
  "console.next.participation": "المشاركة النشيطة",
  "console.next.satisfaction": "الرضا",
  "console.next.weights": "أوزان تكوين الثنائيات",
  "console.next.former": "ثنائيات لن تتكرر",
  "console.next.formerHint": "يُتعرف على الأشخاص بعناوينهم. وإن طلب اثنان ذلك معًا، ثبّتوا ثنائيهما.",
  "console.certificates.lead.short":
    "ابتداءً من {count, plural, zero {أي لقاء} one {لقاء واحد} two {لقاءين} few {# لقاءات} many {# لقاءً} other {# لقاء}}",
  "console.done.alumniInvited": "الدعوات في طريقها. من وصلته دعوة إلى هذا الفوج لا تصله أخرى.",
  "console.letter.next-cohort": "دعوة إلى الفوج المقبل",
  "console.event.alumni-invited": "دعوة من سبقت مشاركتهم",
  "console.event.alumni-joined": "طلب الإخبار بالأفواج المقبلة",
  "console.event.alumni-left": "طلب عدم الإخبار بالأفواج المقبلة",
  "console.event.came-back": "عودة بصفة مرشد(ة)",
  "console.alumni.title": "من سبقت مشاركتهم",
  "console.alumni.lead":
    "الأشخاص الذين شاركوا ووافقوا، من صفحتهم، على أن يُخبَروا بالأفواج المقبلة. يغيّر كل واحد رأيه هناك بنقرة، فيخرج من هذه اللائحة.",
  "console.alumni.none": "لم يطلب ذلك أحد بعد: يتم ذلك من الصفحة الشخصية، عند نهاية الفوج.",
  "console.alumni.nobody": "لا أحد بهذا الاختيار.",
  "console.alumni.invite": "الدعوة إلى العودة",
  "console.alumni.coming": "يفتح الفوج {cohort} باب التسجيل يوم {opens}.",
  "console.alumni.noneComing": "لا يوجد حاليًا فوج يمكن الالتحاق به. أنشئوا الفوج المقبل: تُرسل الدعوات من هناك أو من هنا.",
  "console.alumni.allThere": "كل هؤلاء الأشخاص مسجلون فيه.",
  "console.alumni.sides": "{alliance, select, one {الدور} other {الدور والهيئة}}",
  "console.alumni.body": "الهيئة",
  "console.alumni.cohort": "الفوج",
  "console.alumni.anyCohort": "كل الأفواج",
  "console.alumni.since": "تاريخ الموافقة",
  "console.alumni.caption": "أشخاص يُخبَرون",
  "console.export.table.alumni": "من سبقت مشاركتهم",
};
export default messages;
