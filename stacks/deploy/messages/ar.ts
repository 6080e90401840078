/** Texts of the commands around a deployment, in Arabic. */
import type { fr } from "./fr.ts";

export const ar: Record<keyof typeof fr, string> = {
  nodeOk: "Node {version}",
  nodeWrong: "إصدار Node {version} قديم: ثبّتوا Node {wanted}، أو شغّلوا «npm run preflight» الذي يستعمل إصدار المشروع.",
  settingsOk: "الإعدادات كاملة.",
  settingsWrong: "إعدادات ينبغي تصحيحها (يشرحها docs/deploy.md): {wrong}",
  accountOk: "حساب AWS رقم {account}، المنطقة {region}.",
  accountMissing:
    "لا يمكن الوصول إلى أي حساب AWS. ادخلوا («aws configure» أو «aws sso login») واختاروا منطقة (AWS_REGION). الجواب: {error}",
  bootstrapOk: "CDK جاهز في هذه المنطقة (الإصدار {version}).",
  bootstrapWrong: "CDK غير جاهز في هذه المنطقة: شغّلوا مرة واحدة «npx cdk bootstrap aws://{account}/{region}».",
  secretsOk: "الأسرار موجودة.",
  secretsWrong: "أسرار ناقصة ({names}): شغّلوا «npm run keys -- --stage {stage}».",
  certificateOk: "سيجيب الموقع على {origin}.",
  certificateWrong:
    "دون TAMKINE_CERTIFICATE لن يجيب شيء على {origin}، ولن تؤدي روابط الرسائل إلى أي مكان. أعطوا شهادة هذا الاسم (docs/deploy.md، «The first time»)، أو ضعوا في TAMKINE_ORIGIN العنوان EdgeDomain الذي يظهره النشر ثم انشروا من جديد.",
  concurrencyOk: "يمكن تشغيل ما يكفي من الدوال في آن واحد ({atOnce}).",
  concurrencyFew:
    "لا يشغّل الحساب إلا {atOnce} دوال في آن واحد، ككل حساب جديد: يكفي ذلك للتجربة ولا يكفي حين تسجل قاعة بأكملها. اطلبوا 1000 في «Service Quotas» ثم «AWS Lambda» ثم «Concurrent executions». واتركوا TAMKINE_RESERVED_CONCURRENCY على off.",
  concurrencyWrong:
    "لا يتوفر الحساب إلا على {unreserved} من الأماكن الحرة للدوال، ويلزم {wanted} لحجز بعضها: اطلبوا رفع حصة Lambda المسماة «Concurrent executions»، أو اضبطوا TAMKINE_RESERVED_CONCURRENCY=off.",
  domainOk: "تم التحقق من النطاق {domain}.",
  domainWrong: "لم يتم التحقق بعد من النطاق {domain}. النشر يصرح به؛ ثم ضعوا هذه الأسطر في DNS الخاص به:\n      {records}",
  domainTaken:
    "النطاق {domain} معروف سلفا لدى Amazon SES في هذه المنطقة، وليس من هنا: هو لمرحلة (stage) أخرى أو أضافه أحد يدويا. ضعوا في TAMKINE_SENDER عنوانا من نطاق آخر، أو احذفوه من «Identities» في لوحة SES إن لم يكن مستعملا.",
  dkimOk: "رسائل {domain} موقعة (DKIM).",
  dkimWrong: "توقيع رسائل {domain} (DKIM) غير مفعل بعد. ينبغي أن يتضمن DNS:\n      {records}",
  mailFromOk: "المرسل التقني mail.{domain} جاهز.",
  mailFromWrong: "المرسل التقني mail.{domain} غير جاهز بعد. ينبغي أن يتضمن DNS:\n      {records}",
  sandboxOk: "إرسال الرسائل مفتوح ({quota} في اليوم).",
  sandboxWrong:
    "الحساب في الوضع التجريبي لخدمة Amazon SES ({quota} رسالة في اليوم، إلى عناوين متحقق منها فقط): اطلبوا «Request production access» في واجهة SES. وإلى ذلك الحين تحققوا هناك من عنوانكم لتتوصلوا بالرسالة الأولى.",
  alarmsOk: "يُبلَّغ أحد حين تلزم الحاجة إلى شخص.",
  alarmsWrong:
    "لن يُبلَّغ أحد بأي عطل: لم يُتبَع من {email} رابط رسالة «AWS Notification – Subscription Confirmation». بعد يومين لا يعود الرابط صالحًا، فاطلبوا غيره: {command}",
  notDeployed: "لم يُنشر شيء بعد: يتم التحقق من وصل التصريح بعد أول دخول.",
  nobodySignedIn: "لم يدخل أحد بعد إلى لوحة التنظيم: يتم التحقق من وصل التصريح بعد ذلك.",
  receiptOk: "{name}: الوصل {receipt}.",
  receiptMissing: "{name}: وصل التصريح ناقص؛ ومن دونه لا يفتح أي تسجيل. صفحة الإعدادات في لوحة التنظيم.",
  mayDeploy:
    "{later, plural, =0 {كل شيء جاهز} one {لا شيء يمنع النشر؛ تبقى نقطة واحدة قبل دعوة الناس} two {لا شيء يمنع النشر؛ تبقى نقطتان قبل دعوة الناس} few {لا شيء يمنع النشر؛ تبقى # نقاط قبل دعوة الناس} many {لا شيء يمنع النشر؛ تبقى # نقطة قبل دعوة الناس} other {لا شيء يمنع النشر؛ تبقى # نقطة قبل دعوة الناس}}. ثم: npx sst deploy --stage {stage}",
  blocked: "ينبغي أولًا معالجة ما يحمل علامة ✗.",
  failed: "لم ينجح ذلك: {error}",
  keysUsage: "npm run keys -- --stage prod [make | list | rotate | drop KEY | edge]",
  keysThere: "كل الأسرار موجودة تحت {path}. لم يتغير شيء.",
  keysMade: "أُنشئت تحت {path}: {names}.",
  keysLine: "{id}  منذ {since}",
  keysRotated: "المفتاح {id} يوقع الروابط الجديدة. الروابط المرسلة تبقى صالحة إلى أجلها.",
  keysAtOnce: "كان شخص آخر يغير المفاتيح في اللحظة نفسها: ينقص أحد التغييرين. انظروا ما هو موجود (keys list)، ثم أعيدوا تغييركم.",
  keysDropped: "سُحب المفتاح {id}: لم تعد روابطه صالحة، على أبعد تقدير عند إعادة تشغيل الدوال. أعيدوا النشر ليسري ذلك حالًا.",
  edgeChanged: "تغيرت علامة CloudFront. أعيدوا النشر لتُرسَل؛ والعلامة السابقة تبقى مقبولة إلى التغيير المقبل.",
  archiveUsage:
    "npm run archive -- out ملف --why السبب [--programme الاسم] [--stage prod]؛ npm run archive -- in ملف --owner العنوان [--stage prod]. من دون ‎--stage: التثبيت على هذا الجهاز، بعد إيقاف npm start.",
  archiveNone: "لا يوجد أي برنامج في هذا التثبيت.",
  archiveWhich: "حددوا أي برنامج بواسطة ‎--programme: {ids}.",
  archiveWrong:
    "{option, select, owner {اكتبوا عنوان بريد كاملًا بعد \u2068--owner\u2069، مثل \u2068name@example.org\u2069.} other {اذكروا السبب بعد \u2068--why\u2069، في 200 حرف على الأكثر.}}",
  archiveUnknown: "لا يوجد هنا برنامج بهذا الاسم: {programme}.",
  archiveOut: "البرنامج {programme} موجود في {file} ({megabytes} ميغابايت). احفظوه في مكان آمن: ففيه كل شيء.",
  archiveIn: "استُعيد البرنامج {programme}. رسائله موقوفة: تحققوا ثم استأنفوها من لوحة التنظيم.",
  restoredUsage: "npm run restored -- OLD NEW --stage prod: اسم الجدول المستعمل إلى الآن، ثم اسم الجدول المستعاد من النسخة الاحتياطية.",
  restoredUnready:
    "{why, select, absent {لا يوجد جدول باسم {table} في هذه المنطقة.} busy {الجدول {table} ليس جاهزا بعد: انتظروا حتى يصير ACTIVE ثم أعيدوا الأمر.} other {عاد الجدول {table} دون فهارسه: استعيدوه من جديد مع فهارسه الثانوية.}}",
  restoredReason: "أعيد ما هو مخزَّن إلى نسخة احتياطية: تحققوا ثم استأنفوا الرسائل.",
  restoredCarried:
    "{programme}: الرسائل متوقفة. نُقل من الجدول القديم: رسائل سبق إرسالها {letters}، روابط ملغاة {links}، الفريق {team}، أشخاص مُحيت بياناتهم {erased}.",
  restoredNothingLost: "لم يحدث شيء آخر منذ النسخة الاحتياطية.",
  restoredLost:
    "{count, plural, zero {لم يضع أي سطر من السجل} one {ضاع سطر واحد من السجل} two {ضاع سطران من السجل} few {ضاعت # أسطر من السجل} many {ضاع # سطرًا من السجل} other {ضاع # سطر من السجل}}، من {from} إلى {until}. يعاد في لوحة التنظيم أو مع الأشخاص:",
  restoredThen:
    "الجدول {table} جاهز. ضعوا الآن TAMKINE_TABLE={table} في الإعدادات، وانشروا، ثم أعيدوا هذا الأمر: npm run restored -- {old} {table} --stage {stage}",
  restoredDone: "تم: عمليات أوقفت {stopped}، وعمليات استؤنفت {started}. تحققوا في لوحة التنظيم، ثم استأنفوا رسائل كل برنامج هناك.",
};
