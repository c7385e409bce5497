title = من يظهر وأين
about = يصل خط بين من تذكرهم فقرة واحدة. اختر علامة للانتقال إلى موضعها.
copy = نسخ
save-png = حفظ PNG
save-svg = حفظ SVG
copied = نُسخت الصورة.
saved = حُفظت الصورة.
not-made = تعذّر إنشاء الصورة: { $reason }

drawing =
    { $count ->
        [zero] أين تظهر الأسماء في «{ $title }»
        [one] أين يظهر أكثر الأسماء ذكرًا في «{ $title }»
        [two] أين يظهر الاسمان الأكثر ذكرًا في «{ $title }»
        [few] أين تظهر الأسماء الـ{ $count } الأكثر ذكرًا في «{ $title }»
        [many] أين تظهر الأسماء الـ{ $count } الأكثر ذكرًا في «{ $title }»
       *[other] أين تظهر الأسماء الـ{ $count } الأكثر ذكرًا في «{ $title }»
    }
beginning = البداية
end = النهاية
label-count = { $labels } { NUMBER($count) }

pairs = يُذكرون معًا
no-pairs = لا فقرة تذكر اثنين منهم.
who = من
with = مع
paragraphs = الفقرات
go =
    { $count ->
        [zero] { $one } و{ $other }: لا فقرات. الانتقال إلى الأولى
        [one] { $one } و{ $other }: فقرة واحدة. الانتقال إليها
        [two] { $one } و{ $other }: فقرتان. الانتقال إلى الأولى
        [few] { $one } و{ $other }: { $count } فقرات. الانتقال إلى الأولى
        [many] { $one } و{ $other }: { $count } فقرة. الانتقال إلى الأولى
       *[other] { $one } و{ $other }: { $count } فقرة. الانتقال إلى الأولى
    }
