close = إغلاق
    .key = إغلاق (Esc)
save = حفظ
    .key = Enter
cancel = إلغاء
    .key = Esc
file-not-saved = تعذّر حفظ الملف: { $reason }

article-note = ملاحظة على المقال
    .change = تغيير الملاحظة على المقال
mention-note = ملاحظة على «{ $quote }»
note-about = تُحفظ مع المقال وتدخل في ملفه. اتركها فارغة لإزالتها.
correct = تصحيح النص
    .about = تنتقل الإشارات معه. وما تغيّر نصه منها يُذكر في المشكلات لتنظر فيه.

history = السجل
    .about = اختر خطوة ليعود المقال كما كان بعدها مباشرة.
now = الآن
undone = متراجَع عنها
as-it-came = المقال كما وصل

elsewhere = ما تغيّر في مقالات أخرى
nothing-elsewhere = لم يتغيّر شيء في مقالات أخرى.
places-elsewhere =
    { $places ->
        [zero] لا مواضع في { $articles }.
        [one] موضع واحد في { $articles }.
        [two] موضعان في { $articles }.
        [few] { $places } مواضع في { $articles }.
        [many] { $places } موضعًا في { $articles }.
       *[other] { $places } موضع في { $articles }.
    }
other-articles =
    { $count ->
        [zero] لا مقالات أخرى
        [one] مقال آخر واحد
        [two] مقالين آخرين
        [few] { $count } مقالات أخرى
        [many] { $count } مقالًا آخر
       *[other] { $count } مقال آخر
    }
places =
    { $count ->
        [zero] لا مواضع
        [one] موضع واحد
        [two] موضعان
        [few] { $count } مواضع
        [many] { $count } موضعًا
       *[other] { $count } موضع
    }
articles = المقالات
undo = تراجع
    .that = تراجع في { $title }

palette = لوحة الأوامر
what-to-do = ماذا تريد أن تفعل؟
    .placeholder = اكتب أمرًا أو اسمًا
commands-and-names = الأوامر والأسماء
entries =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
nothing-called-so = لا شيء بهذا الاسم
    .try = لا شيء بهذا الاسم. جرّب كلمة أخرى.

shortcuts = اختصارات لوحة المفاتيح
filter = تصفية الاختصارات بكلمة أو مفتاح
    .placeholder = تصفية بكلمة أو مفتاح
shortcut-count =
    { $count ->
        [zero] لا اختصارات
        [one] اختصار واحد
        [two] اختصاران
        [few] { $count } اختصارات
        [many] { $count } اختصارًا
       *[other] { $count } اختصار
    }
no-shortcut = لا اختصار فيه هذه الكلمات أو المفاتيح.
