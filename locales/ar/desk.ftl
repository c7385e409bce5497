article = المقال وإشاراته

none-found = لم يُعثر على أسماء. حدّد كلمات في المقال لوسمها.
none-yet = حدّد كلمات في المقال لوسمها.
looking = جارٍ البحث عن الأسماء…

more = المزيد
keys = المفاتيح
leave = مغادرة

opened = فُتح: { $title }
nothing-to-undo = لا شيء للتراجع عنه.
nothing-to-redo = لا شيء لإعادته.
noted = سُجّل ذلك لهذا المقال.
steps-undone =
    { $count ->
        [zero] لم يُتراجع عن أي خطوة.
        [one] تم التراجع عن خطوة واحدة.
        [two] تم التراجع عن خطوتين.
        [few] تم التراجع عن { $count } خطوات.
        [many] تم التراجع عن { $count } خطوة.
       *[other] تم التراجع عن { $count } خطوة.
    }
steps-done-again =
    { $count ->
        [zero] لم تُعد أي خطوة.
        [one] أُعيدت خطوة واحدة.
        [two] أُعيدت خطوتان.
        [few] أُعيدت { $count } خطوات.
        [many] أُعيدت { $count } خطوة.
       *[other] أُعيدت { $count } خطوة.
    }
last-is-now = آخر ما فُعل الآن: { $deed }.
as-it-came = المقال كما وصل.
review-put-away = أُغلقت المراجعة.
reviewed = رُوجع { NUMBER($reviewed) } من { NUMBER($total) }. «{ $quote }»، { $label }، { $origin }. في النص: { $text }
paragraphs-selected =
    { $count ->
        [zero] لا فقرات محددة.
        [one] فقرة واحدة محددة.
        [two] فقرتان محددتان.
        [few] { $count } فقرات محددة.
        [many] { $count } فقرة محددة.
       *[other] { $count } فقرة محددة.
    }
caret-gone = ذهب المؤشر.
no-word = لا كلمة للانتقال إليها.
caret-on = المؤشر على { $what }
nothing-further = لا شيء بعد ذلك. { $what }

locked = حفظ هذا المقالَ إصدار أحدث من Gloss ولا يمكن إلا قراءته هنا. أعد تحميل الصفحة للحصول على الإصدار الأحدث.
shared = وصل هذا المقال مع رابط ولا يمكن إلا قراءته. احتفظ بنسخة لتغييرها.
