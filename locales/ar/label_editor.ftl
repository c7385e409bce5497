title = التصنيفات
about = هي لهذا المقال، وبها تبدأ المقالات الجديدة. التسعة الأولى يمكن اختيارها أيضًا بالمفاتيح من 1 إلى 9.

name = الاسم
tag = الوسم
colour = اللون
key = المفتاح

name-of = اسم { $label }
found-by-itself = أداة التعرّف تجدها بنفسها
tag-of = وسم { $label }
    .about = ما يظهر على إشاراته
colour-of = لون { $label }
    .alike = لتصنيف آخر هذا اللون أيضًا
key-of = مفتاح { $label }
    .about = الحرف الذي يختاره
move-up = نقل { $label } إلى أعلى
move-down = نقل { $label } إلى أسفل
delete = حذف { $label }

what-becomes =
    { $count ->
        [zero] لا إشارات بالتصنيف «{ $label }».
        [one] إشارة واحدة بالتصنيف «{ $label }». ما مصيرها؟
        [two] إشارتان بالتصنيف «{ $label }». ما مصيرهما؟
        [few] { $count } إشارات بالتصنيف «{ $label }». ما مصيرها؟
        [many] { $count } إشارة بالتصنيف «{ $label }». ما مصيرها؟
       *[other] { $count } إشارة بالتصنيف «{ $label }». ما مصيرها؟
    }
instead = تصنيفها الجديد
relabel = إعطاؤها هذا التصنيف
remove = إزالتها
cancel = إلغاء

new-name = اسم التصنيف الجديد
    .placeholder = تصنيف جديد، مثل: سفينة
add = إضافة
take = الأخذ من ملف
save = الحفظ في ملف
not-saved = تعذّر حفظ الملف: { $reason }
