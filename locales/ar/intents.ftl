group-mark = الوسم والقرار
group-caret = السير في النص
group-go = التنقل
group-review = مراجعة الاقتراحات
group-history = التراجع والإعادة
group-article = المقال
group-page = الصفحة

tab-names = الأسماء
tab-review = المراجعة
tab-find = البحث
tab-problems = المشكلات
tab-overview = المخطط

mark = وسم بالتصنيف: { $label }
keep = وسم كل تحديد بالتصنيف: { $label }
next-of-label = الانتقال إلى الإشارة التالية بالتصنيف: { $label }

accept = قبول الاقتراح
remove = إزالة الإشارة
apply-to-all = تطبيق ذلك على كل مواضع الاسم
choose-occurrences = الاختيار من بين مواضع الاسم
show-card = عرض ما هي الإشارة
leave = تركها على حالها
let-go = إيقاف وسم كل تحديد

start-out-word = بدء الإشارة قبل كلمة
start-out-character = بدء الإشارة قبل حرف
start-in-word = بدء الإشارة بعد كلمة
start-in-character = بدء الإشارة بعد حرف
end-out-word = إنهاء الإشارة بعد كلمة
end-out-character = إنهاء الإشارة بعد حرف
end-in-word = إنهاء الإشارة قبل كلمة
end-in-character = إنهاء الإشارة قبل حرف

note = كتابة ملاحظة على الإشارة
    .also = تعليق
correct = تصحيح النص هنا
    .also = تحرير تعديل خطأ إملاء
article-note = كتابة ملاحظة على المقال
    .also = تعليق
labels = تغيير التصنيفات
    .also = إضافة تسمية لون مفتاح وسم

caret = السير في النص بالمفاتيح
    .also = مؤشر لوحة كلمة تحديد
next-word = الكلمة أو الإشارة التالية
word-before = الكلمة أو الإشارة السابقة
next-sentence = الجملة التالية
sentence-before = الجملة السابقة
next-paragraph = الفقرة التالية
paragraph-before = الفقرة السابقة
paragraph-start = بداية الفقرة
paragraph-end = نهاية الفقرة
article-start = بداية المقال
article-end = نهاية المقال
next-mention-by-caret = الإشارة التالية
mention-before-by-caret = الإشارة السابقة
next-character = الحرف التالي
character-before = الحرف السابق
extend-word = التوسيع بكلمة
extend-word-back = التوسيع إلى الخلف بكلمة، أو التقليص
extend-sentence = التوسيع بجملة
extend-sentence-back = التوسيع إلى الخلف بجملة، أو التقليص
extend-character = التوسيع بحرف
extend-character-back = التوسيع إلى الخلف بحرف، أو التقليص

next-mention = الانتقال إلى الإشارة التالية
previous-mention = الانتقال إلى الإشارة السابقة
first-mention = الانتقال إلى الإشارة الأولى
last-mention = الانتقال إلى الإشارة الأخيرة
next-of-entity = الانتقال إلى الإشارة التالية إلى الكيان نفسه
previous-of-entity = الانتقال إلى الإشارة السابقة إلى الكيان نفسه
show-names = عرض الأسماء
find = البحث في المقال
find-next = الانتقال إلى نتيجة البحث التالية
find-previous = الانتقال إلى نتيجة البحث السابقة
overview = عرض المقال كله في نظرة واحدة
    .also = نظرة ملخص صورة مخطط معًا

review = مراجعة الاقتراحات واحدًا واحدًا
review-accept = قبول الاقتراح والمتابعة
review-reject = رفض الاقتراح والمتابعة
review-skip = ترك الاقتراح لوقت لاحق
review-back = العودة إلى الاقتراح السابق
show-review = عرض المراجعة
show-problems = عرض المشكلات

undo = تراجع
redo = إعادة
history = عرض ما جرى
    .also = سجل رجوع تراجع

download = تنزيل بصيغة Gloss JSON
    .also = تصدير حفظ ملف
export = تنزيل أو نسخ بصيغة أخرى
new-article = بدء مقال جديد
    .also = فتح إغلاق مكتبة لصق

palette = فتح لوحة الأوامر
    .also = بحث أوامر
name-list = تحرير قائمة أسمائي
shortcuts = عرض اختصارات لوحة المفاتيح
    .also = مفاتيح مساعدة
help = عرض المساعدة
    .also = دليل خصوصية حول تراخيص كيف
tour = خوض جولة المثال
    .also = تعلم بداية شرح مقدمة
settings = فتح الإعدادات
    .also = تفضيلات خيارات
single-keys = تفعيل اختصارات المفتاح الواحد أو تعطيلها
    .also = حروف إيقاف تشغيل
tags = إظهار التصنيفات بجانب الأسماء أو إخفاؤها
    .also = تصنيفات
sticky-label = إبقاء التصنيف المختار أو تركه
    .also = تثبيت
back-up = حفظ نسخة احتياطية من كل شيء
    .also = حفظ تصدير ملف مكتبة
theme = تغيير المظهر
    .also = داكن فاتح وضع ألوان

entity =
    { $count ->
        [zero] { $label }، لا إشارات
        [one] { $label }، إشارة واحدة
        [two] { $label }، إشارتان
        [few] { $label }، { $count } إشارات
        [many] { $label }، { $count } إشارة
       *[other] { $label }، { $count } إشارة
    }
