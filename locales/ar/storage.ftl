full = مساحة التخزين المتاحة لهذه الصفحة في المتصفح ممتلئة، فنزّل عملك لتحتفظ به
blocked = هذا المتصفح لا يسمح للصفحة بحفظ أي شيء، فنزّل عملك لتحتفظ به
other = يقول المتصفح «{ $words }»
not-read-back = لم تُعِد مساحة التخزين في المتصفح ما حُفظ فيها، فنزّل عملك لتحتفظ به

not-opened = تعذّر فتح المستند: { $reason }.
missing = لم يعد هذا المستند في هذا المتصفح.
newer = حفظ هذا المستندَ إصدار أحدث من Gloss، في صيغة لا تستطيع هذه الصفحة قراءتها. أعد تحميل الصفحة للحصول على الأحدث. لم يتغير شيء.
damaged = المستند المحفوظ تالف ({ $reason }). لم يُحذف شيء: ما بقي منه في قائمة المستندات التالفة.
not-saved = تعذّر حفظ ذلك: { $reason }.
newer-to-read = حفظ هذا المستندَ إصدار أحدث من Gloss، ولا يمكن هنا إلا قراءته. أعد تحميل الصفحة للحصول على الأحدث.

no-document = ليس مستندًا محفوظًا
no-content = ينتهي قبل محتواه
wrong-checksum = مجموعه الاختباري ليس الذي حُفظ
no-packed-character = حرف غريب في الموضع { NUMBER($position) }
several-documents = عدد المستندات فيه { NUMBER($count) } بدلًا من واحد
other-text = النص ليس الذي حُفظ
annotation-at = إشارة عند البايت { NUMBER($byte) }: { $reason }
ends-before-start = إشارة تنتهي عند البايت { NUMBER($byte) }، قبل بدايتها
no-model = إشارة لا تذكر نموذجًا من القائمة
is-gone = لم يعد موجودًا
unknown-damage = تعذّرت قراءته عند فتحه

copy = نسخة من { $title }
from-backup = { $title } (من النسخة الاحتياطية)
before-backup = { $title } (قبل النسخة الاحتياطية)
other-version = { $title } (النسخة الأخرى)

no-backup = هذا الملف ليس نسخة احتياطية من Gloss. اختر الملف الذي أنشأه الزر «{ $button }»؛ اسمه يبدأ بـ «{ $beginning }».
backup-newer = أنشأ هذه النسخة الاحتياطية إصدار أحدث من Gloss. أعد تحميل الصفحة للحصول على الأحدث، ثم حاول مرة أخرى.

by-change = آخر تغيير
by-creation = الأحدث
by-title = العنوان
by-to-do = الأكثر انتظارًا للقرار
by-size = الأكبر

just-now = الآن
minutes-ago =
    { $count ->
        [zero] الآن
        [one] قبل دقيقة واحدة
        [two] قبل دقيقتين
        [few] قبل { $count } دقائق
        [many] قبل { $count } دقيقة
       *[other] قبل { $count } دقيقة
    }
hours-ago =
    { $count ->
        [zero] الآن
        [one] قبل ساعة واحدة
        [two] قبل ساعتين
        [few] قبل { $count } ساعات
        [many] قبل { $count } ساعة
       *[other] قبل { $count } ساعة
    }
days-ago =
    { $count ->
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
