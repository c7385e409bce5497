text-corrected = صُحّح النص
    .about = تغيّر نص هذه الإشارة منذ وسمها.
two-labels = اسم واحد وتصنيفان
    .about = { $here } هنا، { $elsewhere } في موضع آخر.
unmarked = اسم معروف غير موسوم
    .about = موسوم في موضع آخر بالتصنيف: { $label }.
stray-punctuation = علامة ترقيم زائدة
    .about = في طرف الإشارة علامة ترقيم.
title-inside = لقب أو أداة تعريف في الداخل
    .about = اللقب وأداة التعريف ليسا جزءًا من الاسم.
inside-word = تنتهي داخل كلمة
    .about = الإشارة تبدأ أو تنتهي داخل كلمة.
marked-twice = موسوم مرتين
    .about = تغطيها إشارة أطول بالتصنيف نفسه.

is-right = إنها صحيحة
make-it = تغيير التصنيف إلى { $label }
mark-as = وسم بالتصنيف: { $label }
mark = وسم «{ $quote }»
remove-shorter = إزالة الأقصر

all-right =
    { $count ->
        [two] الاثنتان صحيحتان
       *[other] كلها ({ $count }) صحيحة
    }
mark-all = وسم الكل ({ NUMBER($count) })
fix-all = إصلاح الكل ({ NUMBER($count) })

ignored =
    { $count ->
        [zero] لا مشكلات متجاهَلة
        [one] مشكلة واحدة متجاهَلة
        [two] مشكلتان متجاهَلتان
        [few] { $count } مشكلات متجاهَلة
        [many] { $count } مشكلة متجاهَلة
       *[other] { $count } مشكلة متجاهَلة
    }

title = المشكلات
looking = جارٍ البحث…
in-decided = في ما قررتَه. يمكن إصلاح كل منها على الفور أو تجاهله.
none-in-decided = لا مشكلات في ما قررتَه.
nothing-decided = لم تقرر شيئًا بعد. سترى هنا الأسماء ذات التصنيفين، والأسماء التي فاتت، والإشارات التي فيها ترقيم زائد أو ألقاب أو أجزاء كلمات.
more = والمزيد: { NUMBER($count) }.
show = عرضها في المقال
ignore = تجاهل
notice-again = التنبيه من جديد
quoted = : «{ $quote }»
quoted-kind = : «{ $quote }»، { $kind }
