tools = أدوات المقال

undo = تراجع
undo-that = تراجع: { $what }
nothing-to-undo = لا شيء للتراجع عنه

redo = إعادة
redo-that = إعادة: { $what }
nothing-to-redo = لا شيء لإعادته

history = السجل
    .about = عرض ما جرى والعودة إلى نقطة منه
new-article = مقال جديد
    .about = ضع هذا المقال جانبًا وابدأ غيره؛ يبقى في القائمة
download = تنزيل
    .about = خذ النص وتوسيماته معك بصيغة JSON أو بصيغة أخرى

saved = محفوظ
    .about = عملك محفوظ في هذا المتصفح
saving = جارٍ الحفظ…
could-not-save = تعذّر الحفظ
not-kept = غير محفوظ
read-only = للقراءة فقط
deleted-elsewhere = حُذف نهائيًا في علامة تبويب أخرى
came-with-link = وصل مع رابط
saved-by-newer = حفظه إصدار أحدث من Gloss

fetching-recogniser = جارٍ جلب أداة التعرّف
reading-article = جارٍ قراءة المقال
