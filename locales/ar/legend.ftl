legend = مفتاح الألوان: اختر ما يُعرض
hide = إخفاء { $labels }
show = إظهار { $labels }

labels = التصنيفات
    .about = إضافة تصنيفات وتغيير طريقة رسمها
note = ملاحظة
    .about = كتابة ملاحظة على المقال

signs = { $outlined } مقترح، و{ $filled } قرارك أنت. حدّد كلمات لوسمها، أو اختر إشارة لتغييرها.
signs-outlined = المؤطَّر
signs-filled = المملوء

mark-each = وسم كل تحديد بالتصنيف
