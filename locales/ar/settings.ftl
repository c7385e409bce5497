title = الإعدادات

language = اللغة
language-not-fetched = تعذّر جلب نصوص تلك اللغة. تحقّق من الاتصال واخترها مرة أخرى؛ وإن صدر إصدار أحدث من Gloss فأعد تحميل الصفحة.

theme = المظهر
theme-system = النظام
theme-light = فاتح
theme-dark = داكن

snap = التحديد يسم
snap-words = كلمات كاملة
snap-characters = الأحرف المحددة بالضبط

sticky-label = إبقاء التصنيف المختار
    .about = اختر تصنيفًا فوق المقال مرة واحدة، فيوسم به كل تحديد على الفور.
tags = إظهار التصنيفات بجانب الأسماء
    .about = الألوان والخطوط تميّز التصنيفات بدونها أيضًا.
single-keys = اختصارات بمفتاح واحد
    .about = مثل P و1 و?. أما Enter وDelete وEsc والمفاتيح مع Ctrl أو ⌘ فتعمل دائمًا.

switched-on = { $what }: مفعّل.
switched-off = { $what }: معطّل.
switched-tags = التصنيفات بجانب الأسماء

kept = كل تحديد يوسم الآن بالتصنيف: { $label }.
not-kept = لم تعد التحديدات توسم على الفور.
