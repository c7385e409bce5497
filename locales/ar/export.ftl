title = تنزيل
format = الصيغة
copy-link = نسخ الرابط
copy = نسخ
download = تنزيل { $format }
copied = تم النسخ.
link-copied = نُسخ الرابط. الرابط يحمل المقال نفسه: من يفتحه يستطيع قراءته.
not-saved = لم يحفظ المتصفح الملف. انسخه بدلًا من ذلك.

gloss-json = كل شيء، ليُفتح هنا من جديد أو تقرأه برامجك.
web-annotation = معيار W3C: لـ Recogito وHypothesis وأرشيفات الويب.
doccano = لبرنامج doccano: استورده مجموعة بيانات لوسم التسلسلات.
label-studio = لبرنامج Label Studio: مهام فيها قراراتك، والاقتراحات تنبؤات، مع إعدادات الوسم.
spacy = للتدريب باستخدام spaCy.
prodigy = لوصفتي Prodigy: ‏ner.manual وner.correct.
brat = لبرنامج brat: النص وتوسيماته والإعدادات.
conll = كلمة في كل سطر مع وسمها، كما في CoNLL-2003.
hugging-face = لتصنيف الكلمات باستخدام مجموعات بيانات Hugging Face.
displacy = للوضع اليدوي في displaCy.
uima-cas = لـ INCEpTION وغيره من أدوات UIMA.
csv = إشارة في كل صف، للجداول الحسابية وأطر البيانات.
markdown = المقال وإشاراته روابط، للملاحظات ومواقع الويكي.
html = صفحة للقراءة والطباعة والإرسال؛ وتُفتح هنا من جديد.

articles = المقالات
this-article = هذا المقال
those-selected =
    { $count ->
        [zero] لا مقالات محددة
        [one] المقال المحدد
        [two] المقالان المحددان
        [few] المقالات المحددة ({ $count })
        [many] المقالات المحددة ({ $count })
       *[other] المقالات المحددة ({ $count })
    }
all-kept = كل المقالات المحفوظة هنا ({ NUMBER($count) })

everything =
    { $count ->
        [zero] ما فيه: كل شيء، لا إشارات
        [one] ما فيه: كل شيء، إشارة واحدة
        [two] ما فيه: كل شيء، إشارتان
        [few] ما فيه: كل شيء، { $count } إشارات
        [many] ما فيه: كل شيء، { $count } إشارة
       *[other] ما فيه: كل شيء، { $count } إشارة
    }
many = ما فيه: { NUMBER($left) } من الإشارات، وكلها { NUMBER($all) }
labels = التصنيفات
label-count = { $labels } ({ NUMBER($count) })
decisions-only = ما قررتَه أنت فقط
leaves-out =
    { $count ->
        [zero] لا يترك أي اقتراح.
        [one] يترك اقتراحًا واحدًا.
        [two] يترك اقتراحين.
        [few] يترك { $count } اقتراحات.
        [many] يترك { $count } اقتراحًا.
       *[other] يترك { $count } اقتراح.
    }
at-least = الاقتراحات التي لا تقل ثقتها عن { NUMBER($least, style: "percent") }

file = الملف
losses = ما لا تستطيع الصيغة حمله
begins = كيف يبدأ الملف
unreadable = تعذّرت إعادة قراءة هذا الملف: { $reason }
no-mention = لا إشارة فيه.
proved = أُعيدت قراءته: { NUMBER($identical) } من { NUMBER($mentions) } من الإشارات متطابقة.
proved-but = أُعيدت قراءته: { NUMBER($identical) } من { NUMBER($mentions) } من الإشارات متطابقة. ما عدا: { $quotes }.
quote = «{ $quote }»
size = { $name }، { $size }
size-of-files =
    { $files ->
        [zero] { $name }، { $size }، بلا ملفات:
        [one] { $name }، { $size }، ملف واحد يبدأ هكذا:
        [two] { $name }، { $size }، ملفان يبدأ أولهما هكذا:
        [few] { $name }، { $size }، { $files } ملفات يبدأ أولها هكذا:
        [many] { $name }، { $size }، { $files } ملفًا يبدأ أولها هكذا:
       *[other] { $name }، { $size }، { $files } ملف يبدأ أولها هكذا:
    }
bytes =
    { $count ->
        [zero] لا بايتات
        [one] بايت واحد
        [two] بايتان
        [few] { $count } بايتات
        [many] { $count } بايتًا
       *[other] { $count } بايت
    }
kilobytes = { $size } ك.ب
megabytes = { $size } م.ب
