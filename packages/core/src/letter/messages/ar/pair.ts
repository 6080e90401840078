/** Letters to the two of a pair, in Arabic. */
import type fr from "../fr/pair.ts";

const messages: Record<keyof typeof fr, string> = {
  "introduction.subject": "{role, select, mentor {شخص تواكبه} other {من سيواكبك}}: ننتظر جوابك قبل نهاية يوم {dueShort}",
  "introduction.title": "نعرّفك بـ{other}",
  "introduction.1":
    "{role, select, mentor {من بين كل المشاركات والمشاركين في هذا الفوج، اخترنا لك {other}: هنا يمكن لتجربتك أن تفيد أكثر.} other {اخترنا لك {other} من بين المتطوعات والمتطوعين للإرشاد في هذا الفوج، لمسار يستجيب لما تبحث عنه.}}",
  "introduction.2":
    "القبول التزام {meetings, plural, zero {بلقاءات} one {بلقاء واحد على الأقل} two {بلقاءين على الأقل} few {بـ# لقاءات على الأقل} many {بـ# لقاءً على الأقل} other {بـ# لقاء على الأقل}} قبل {mentoringEnds}، في ثقة وندّية. ولا تُتبادل وسائل الاتصال إلا بعد قبولكما معًا.",
  "introduction.3": "إن لم يناسبك ذلك فالرفض ممكن دون أي تبرير، وسنبحث عن شخص آخر. المرجو الجواب في أجل أقصاه {due}.",
  "introduction.button": "الاطلاع والجواب",

  "introduction-reminder.subject": "ننتظر جوابك قبل نهاية يوم {dueShort}",
  "introduction-reminder.title": "كلمة منك تكفي",
  "introduction-reminder.1": "عرّفناك قبل أيام بـ{other}، ولم يصلنا جوابك بعد.",
  "introduction-reminder.2": "القبول يفتح باب الحوار، والرفض يترك لنا الوقت للبحث عن شخص آخر: كلاهما مفيد.",
  "introduction-reminder.3": "إن لم يصلنا منك خبر إلى غاية {due}، فسيتصل بك أحد أعضاء الفريق.",
  "introduction-reminder.button": "الاطلاع والجواب",

  "pair-active.subject": "بإمكانكما التواصل الآن",
  "pair-active.title": "أنت و{other}",
  "pair-active.1":
    "لقد قبلتما معًا. {contact, select, yes {هذه وسائل الاتصال بـ{other}.} other {لم تُتبادل وسائل الاتصال بعد: يكفي الرد على هذه الرسالة لنصل بينكما.}}",
  "pair-active.2": "تكفي ثلاثون دقيقة لحديث أول:",
  "pair-active.3": "- يحكي كل منكما منعطفًا في مساره؛",
  "pair-active.4": "- تقولان ما تنتظرانه من هذا الحوار، وما لا تنتظرانه؛",
  "pair-active.5": "- تختاران هدفًا متواضعًا، وموعدًا للقاء المقبل.",
  "pair-active.6": "{role, select, mentor {رسالة أولى منك ستجعل البداية أسهل.} other {رسالة قصيرة منك، وتكون الخطوة الأولى قد تمت.}}",
  "pair-active.button": "تحديد لقاء أول",
  "pair-active.whatsapp": "مرحبًا {other}، معك {name}. جمعنا برنامج المواكبة. متى يمكننا أن نتحدث نصف ساعة؟",

  "pair-ended.subject": "جديد بخصوص ثنائيك",
  "pair-ended.title": "{began, select, yes {ينتهي هذا الثنائي هنا} other {لن يتم هذا التعارف}}",
  "pair-ended.1":
    "{began, select, yes {انتهى الثنائي الذي جمعك بـ{other}. يحدث ذلك، ولا لوم فيه على أحد: تتغير المواعيد والظروف.} other {لن يتم التعارف مع {other}. يحدث ذلك، ولا يعني شيئًا عنك.}}",
  "pair-ended.2":
    "{role, select, mentor {قد نقترح عليك قريبًا شخصًا آخر تواكبه. وبإمكانك إخبارنا إن كنت تفضّل التوقف قليلًا.} other {نبحث لك الآن عن شخص آخر، وسنراسلك في أقرب وقت.}}",
  "pair-ended.3": "{began, select, yes {تبقى اللقاءات المنعقدة محتسبة.} other {}}",
  "pair-ended.4": "إن رغبت في الحديث عن ذلك، فيكفي الرد على هذه الرسالة.",
  "pair-ended.button": "الاطلاع على صفحتي",

  "pair-paused.subject": "استراحة في ثنائيك إلى غاية {until}",
  "pair-paused.title": "استراحة، ولا شيء مستعجل",
  "pair-paused.1": "سيغيب {other} بعض الوقت ويأخذ استراحة إلى غاية {until}. لا لوم على أحد، وثنائيكما باقٍ.",
  "pair-paused.2": "ليس عليك فعل شيء. لن نذكّرك حتى ذلك الحين؛ واللقاء المحدد سلفًا يبقى أو يُلغى كما تتفقان.",
  "pair-paused.button": "فتح صفحتي",

  "pair-resumed.subject": "يمكن لثنائيك أن يستأنف",
  "pair-resumed.title": "عودة {other}",
  "pair-resumed.1": "انتهت الاستراحة قبل موعدها، ويمكنك من جديد التواصل مع {other}.",
  "pair-resumed.2": "يكفي سطران للعودة: اقترح وقتًا محددًا في الأيام القادمة.",
  "pair-resumed.button": "تحديد لقاء",

  "meeting-planned.subject": "لقاء يوم {when}",
  "meeting-planned.title": "تم تحديد لقاء",
  "meeting-planned.1": "لقاؤك مع {other} محدد يوم {when}. الملف المرفق يضيفه إلى مفكرتك.",
  "meeting-planned.2": "هل طرأ مانع؟ المرجو إخبار {other}، وإلغاء اللقاء من صفحتك، واقتراح موعد آخر.",
  "meeting-planned.3":
    "بعد اللقاء تكفي ثوانٍ لتسجيله. يُحتسب ابتداءً من {minutes, plural, zero {أي مدة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.",
  "meeting-planned.button": "الاطلاع على اللقاء",

  "meeting-cancelled.subject": "أُلغي لقاء {dayShort}",
  "meeting-cancelled.title": "أُلغي هذا اللقاء",
  "meeting-cancelled.1": "أُلغي اللقاء المقرر يوم {when} مع {other}. الملف المرفق يحذفه من مفكرتك.",
  "meeting-cancelled.2": "من الأفضل اقتراح موعد آخر الآن: الأمر أسهل ما يكون في هذه اللحظة.",
  "meeting-cancelled.button": "اختيار موعد آخر",

  "meeting-to-attest.subject": "لقاء {dayShort}: المرجو تأكيده قبل {dueShort}",
  "meeting-to-attest.title": "هل انعقد هذا اللقاء؟",
  "meeting-to-attest.1": "تم تسجيل لقاء بينك وبين {other}. يكفي تأكيد منك.",
  "meeting-to-attest.2":
    "إن لم يصلنا جوابك في غضون {days, plural, zero {هذا اليوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}، أي قبل {due}، فسيُحتسب اللقاء منعقدًا.",
  "meeting-to-attest.3": "هل هناك ما هو غير صحيح؟ بإمكانك توضيحه من صفحتك في بضع كلمات، وسننظر فيه معك.",
  "meeting-to-attest.button": "تأكيد اللقاء",

  "nudge-first-meeting.subject": "ماذا لو حددتما لقاءكما الأول؟",
  "nudge-first-meeting.title": "أبسط الخطوات هي الأولى",
  "nudge-first-meeting.1": "يجمعك ثنائي بـ{other}، ولم يُسجَّل أي لقاء بعد. كثيرًا ما تحتاج البدايات إلى وقت.",
  "nudge-first-meeting.2":
    "فكرة: اقتراح موعدين محددين هذا الأسبوع، مثل «الخميس على الساعة 18:00 أو السبت على الساعة 10:00؟». عن بُعد تكفي ثلاثون دقيقة.",
  "nudge-first-meeting.3": "هل هناك عائق؟ يكفي الرد على هذه الرسالة لنبحث معك عن حل.",
  "nudge-first-meeting.button": "اقتراح موعد",

  "nudge-gap.subject": "سطران يكفيان لوصل ما انقطع",
  "nudge-gap.title": "سطران يكفيان للاستئناف",
  "nudge-gap.1":
    "لم يُسجَّل أي لقاء مع {other} منذ {gapDays, plural, zero {مدة} one {يوم واحد أو أكثر} two {يومين أو أكثر} few {# أيام أو أكثر} many {# يومًا أو أكثر} other {# يوم أو أكثر}}. تمتلئ المواعيد، ويحدث هذا للجميع.",
  "nudge-gap.2": "فكرة: رسالة قصيرة من قبيل «هذا ما وصلت إليه. هل نتحدث نصف ساعة هذا الأسبوع؟».",
  "nudge-gap.3": "هل انعقد لقاء في هذه الأثناء؟ المرجو تسجيله لكي يُحتسب.",
  "nudge-gap.button": "تحديد لقاء أو تسجيله",

  "nudge-behind.subject": "لقاءاتكما: ما زال الوقت كافيًا قبل {dueShort}",
  "nudge-behind.title": "ما زال الوقت كافيًا دون استعجال",
  "nudge-behind.1":
    "ينص البرنامج على {meetings, plural, zero {لقاءات} one {لقاء واحد على الأقل} two {لقاءين على الأقل} few {# لقاءات على الأقل} many {# لقاءً على الأقل} other {# لقاء على الأقل}} لكل ثنائي قبل {due}. ما زال بإمكانك بلوغ ذلك مع {other}.",
  "nudge-behind.2": "فكرة: تحديد موعدين من الآن، يفصل بينهما أسبوعان. ما يُكتب في المفكرة ينعقد.",
  "nudge-behind.3": "هل انعقد لقاء دون تسجيل؟ تكفي عشرون ثانية لإضافته.",
  "nudge-behind.button": "تحديد موعدين",
};
export default messages;
