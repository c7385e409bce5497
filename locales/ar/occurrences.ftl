stands =
    { $count ->
        [zero] لا يرد «{ $name }» في مواضع أخرى.
        [one] يرد «{ $name }» في موضع آخر واحد.
        [two] يرد «{ $name }» في موضعين آخرين.
        [few] يرد «{ $name }» في { $count } مواضع أخرى.
        [many] يرد «{ $name }» في { $count } موضعًا آخر.
       *[other] يرد «{ $name }» في { $count } موضع آخر.
    }
is-marked =
    { $count ->
        [zero] «{ $name }» غير موسوم في مواضع أخرى.
        [one] «{ $name }» موسوم في موضع آخر واحد.
        [two] «{ $name }» موسوم في موضعين آخرين.
        [few] «{ $name }» موسوم في { $count } مواضع أخرى.
        [many] «{ $name }» موسوم في { $count } موضعًا آخر.
       *[other] «{ $name }» موسوم في { $count } موضع آخر.
    }

worth-a-look = يستحق نظرة.
some-worth-a-look =
    { $count ->
        [zero] لا شيء منها يستحق نظرة.
        [one] واحد منها يستحق نظرة.
        [two] اثنان منها يستحقان نظرة.
        [few] { $count } منها تستحق نظرة.
        [many] { $count } منها تستحق نظرة.
       *[other] { $count } منها تستحق نظرة.
    }

mark-as = وسم «{ $name }» بالتصنيف: { $label }
remove = إزالة «{ $name }»

mark-count = وسم { NUMBER($count) }
remove-count = إزالة { NUMBER($count) }

case-variant = بأحرف كبيرة مختلفة.
surname = اسم العائلة.
acronym = الاسم المختصر.
full-name = الاسم الكامل للاختصار.

decided = لقد وسمتَه هنا بالتصنيف: { $label }.
inside-mention = هو جزء من «{ $longer }».
lower-case = بالأحرف الصغيرة قد يكون كلمة عادية.
ambiguous = قد يكون اختصارًا لـ «{ $other }».

in-others =
    { $count ->
        [zero] لا مقالات أخرى
        [one] في مقالي الآخر أيضًا
        [two] في مقاليّ الآخرين أيضًا
        [few] في مقالاتي الأخرى ({ $count }) أيضًا
        [many] في مقالاتي الأخرى ({ $count }) أيضًا
       *[other] في مقالاتي الأخرى ({ $count }) أيضًا
    }

bar = المواضع الأخرى لهذا الاسم
choose = اختيار…
no-thanks = لا، شكرًا
chosen = اختير { NUMBER($count) } من { NUMBER($total) }
choose-all = اختيار الكل
choose-none = إلغاء اختيار الكل
places = المواضع
more = والمزيد: { NUMBER($count) }، واختير منها ما لا شك فيه.
beside = إضافة إلى هذا المقال
looking = يجري البحث في المقالات الأخرى…
nowhere-else = لا يرد في أي منها، أو هو موسوم كذلك من قبل.
in-new = اقتراحه من الآن في المقالات الجديدة أيضًا
apply = تطبيق
cancel = إلغاء
show = عرض
    .that = عرض الموضع { NUMBER($number) }
failed = { $first } والمزيد: { NUMBER($count) }.
