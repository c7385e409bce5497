title = الأسماء في هذا المقال
show-all = عرض الكل ({ NUMBER($count) })
notes = الملاحظات

select = تحديد { $name }
mentions =
    { $count ->
        [zero] لا إشارات
        [one] إشارة واحدة
        [two] إشارتان
        [few] { $count } إشارات
        [many] { $count } إشارة
       *[other] { $count } إشارة
    }
details-of = تفاصيل { $name }
mentions-of = إشارات { $name }
mention-at = الإشارة { NUMBER($at) } من { NUMBER($count) }

select-several = تحديد عدة أسماء
cancel = إلغاء
merge-into = دمج { NUMBER($count) } في «{ $name }»
merge = دمج
merge-about = حدّد أولًا الاسم الذي يبقى، ثم الأسماء التي تعنيه.

name = الاسم
written = كيف يُكتب
split-off = فصل
    .that = فصل { $name }
previous = السابقة
next = التالية
accept = قبول { NUMBER($count) }
remove-all =
    { $count ->
        [zero] إزالة
        [one] إزالة
        [two] إزالة الاثنتين
        [few] إزالة الكل ({ $count })
        [many] إزالة الكل ({ $count })
       *[other] إزالة الكل ({ $count })
    }
label-of-all = تصنيف كل الإشارات
merge-with = الدمج في
    .do = دمج
move-mention = نقل الإشارة { NUMBER($at) } إلى
    .do = نقل
own-name = اسم مستقل
candidate = { $name } ({ $label }، { $mentions })
note = ملاحظة
link = الرابط
    .placeholder = https://… أو Q7416
new-tab = { " " }(يُفتح في علامة تبويب جديدة)
forget = العودة إلى التجميع التلقائي
    .about = يُنسى الاسم والملاحظة والرابط وما جُمع هنا
