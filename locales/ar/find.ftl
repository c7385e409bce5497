title = بحث
placeholder-text = اسم أو كلمة…
placeholder-mentions = أي نص

how-exactly = دقة البحث
capitals-count = مراعاة حالة الأحرف
    .sign = Aa
accents-count = مراعاة علامات التشكيل
    .sign = أَ
whole-words = كلمات كاملة
    .sign = |أب|

scope = أين
in-text = في النص
in-mentions = في الإشارات

at = { NUMBER($at) } من { NUMBER($count) }
nothing-found = لم يُعثر على شيء
previous = السابق
next = التالي

to-begin = اكتب ما تبحث عنه. يُعثر عليه بعلامات التشكيل والأحرف الكبيرة أو بدونها.
nothing = لا شيء كهذا هنا.
found = النتائج
range = من { NUMBER($first) } إلى { NUMBER($last) }، والكل { NUMBER($count) }.

mark-group = وسم كل ما عُثر عليه
change-group = تغيير كل ما عُثر عليه
all-are-marked = كلها موسومة.
mark-all = وسم الكل ({ NUMBER($count) }) بالتصنيف
mark-some =
    { $marked ->
        [zero] وسم { NUMBER($count) } بالتصنيف
        [one] وسم { NUMBER($count) } بالتصنيف (موضع واحد موسوم)
        [two] وسم { NUMBER($count) } بالتصنيف (موضعان موسومان)
        [few] وسم { NUMBER($count) } بالتصنيف ({ $marked } مواضع موسومة)
        [many] وسم { NUMBER($count) } بالتصنيف ({ $marked } موضعًا موسومًا)
       *[other] وسم { NUMBER($count) } بالتصنيف ({ $marked } موضع موسوم)
    }
accept = قبول { NUMBER($count) }
remove = إزالة { NUMBER($count) }
bring-back = استرجاع { NUMBER($count) }
change-to = تغيير التصنيف إلى
label = { $label } { NUMBER($count) }

by-label = التصنيف
by-status = الحالة
by-origin = المصدر
by-certainty = الثقة
by-name = الاسم

any-label = أي تصنيف
any-status = كل ما يُعرض
suggested = مقترح
decided = مقرَّر
rejected = مرفوض
any-origin = أي مصدر
from-model = أداة التعرّف
from-person = إنسان
any-certainty = أي ثقة
below = دون { NUMBER($bound, style: "percent") }
at-least = لا تقل عن { NUMBER($bound, style: "percent") }
any-name = أي اسم
name = { $name } ({ $label })
