title = مقالاتك
show-all = عرض الكل ({ NUMBER($count) })
search = البحث في مقالاتك بالعنوان
    .placeholder = بحث في العناوين
order = الترتيب
none-found = لا عنوان فيه «{ $query }».
is-in-bin = «{ $title }» في سلة المحذوفات.
are-in-bin =
    { $count ->
        [zero] لا مقالات في سلة المحذوفات.
        [one] مقال واحد في سلة المحذوفات.
        [two] مقالان في سلة المحذوفات.
        [few] { $count } مقالات في سلة المحذوفات.
        [many] { $count } مقالًا في سلة المحذوفات.
       *[other] { $count } مقال في سلة المحذوفات.
    }
undo = تراجع

saved-by-newer = حفظه إصدار أحدث من Gloss
words =
    { $count ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $count } كلمات
        [many] { $count } كلمة
       *[other] { $count } كلمة
    }
decided = المقرَّر
decided-of = { NUMBER($decided) } من { NUMBER($mentions) }
all-decided = كلها مقرَّرة ({ NUMBER($mentions) })
some-decided = { NUMBER($decided) } من { NUMBER($mentions) } مقرَّرة
rename = إعادة تسمية «{ $title }»
new-title = العنوان الجديد لـ «{ $title }»
    .placeholder = العنوان
duplicate = تكرار «{ $title }»
delete-that = حذف «{ $title }»

selection = المقالات المحددة
select-several = تحديد عدة مقالات
done = تم
select-all = تحديد الكل
select-none = إلغاء التحديد
selected = المحدد: { NUMBER($count) }
download = تنزيل
compare = مقارنة
    .about = مدى اتفاق توسيمين للنص نفسه
delete = حذف

bin =
    { $count ->
        [zero] سلة المحذوفات: فارغة
        [one] سلة المحذوفات: مقال واحد
        [two] سلة المحذوفات: مقالان
        [few] سلة المحذوفات: { $count } مقالات
        [many] سلة المحذوفات: { $count } مقالًا
       *[other] سلة المحذوفات: { $count } مقال
    }
deleted = حُذف { $when }
put-back = استرجاع
    .that = استرجاع «{ $title }»
empty-bin = إفراغ سلة المحذوفات
delete-for-good =
    { $count ->
        [zero] لا شيء للحذف
        [one] حذف مقال واحد نهائيًا؟
        [two] حذف مقالين نهائيًا؟
        [few] حذف { $count } مقالات نهائيًا؟
        [many] حذف { $count } مقالًا نهائيًا؟
       *[other] حذف { $count } مقال نهائيًا؟
    }
not-emptied = تعذّر إفراغ سلة المحذوفات: { $reason }.
not-binned = تعذّر نقل المقال إلى سلة المحذوفات: { $reason }. أفرغ السلة أولًا، أو نزّل نسخة احتياطية ووفّر مساحة.

damaged = تالفة
    .about = ما أعاده المتصفح من هذه المقالات ليس ما حُفظ. لم يُحذف شيء: افتح ما يمكن إنقاذه، أو احفظ القيمة الخام واسأل من يعرف هذه الصيغة.
no-title = مقال لا يُقرأ عنوانه
rescue = إنقاذ
save-raw = حفظ القيمة الخام
delete-damaged = حذف
    .sure = حذف نهائي؟
nothing-readable = لا يمكن قراءة شيء من هذه القيمة. ما زال يمكن حفظها كما هي.
rescued-text =
    { $whole ->
        [yes] أُنقذ النص كله.
       *[no] أُنقذ جزء من النص.
    }
rescued-with-mentions =
    { $whole ->
        [yes] أُنقذ النص كله، ومعه { $mentions ->
            [zero] لا إشارات
            [one] إشارة واحدة
            [two] إشارتان
            [few] { $mentions } إشارات
            [many] { $mentions } إشارة
           *[other] { $mentions } إشارة
        }.
       *[no] أُنقذ جزء من النص، ومعه { $mentions ->
            [zero] لا إشارات
            [one] إشارة واحدة
            [two] إشارتان
            [few] { $mentions } إشارات
            [many] { $mentions } إشارة
           *[other] { $mentions } إشارة
        }.
    }
mentions-lost =
    { $count ->
        [zero] لم تُفقد أي إشارة.
        [one] تعذّرت قراءة إشارة واحدة.
        [two] تعذّرت قراءة إشارتين.
        [few] تعذّرت قراءة { $count } إشارات.
        [many] تعذّرت قراءة { $count } إشارة.
       *[other] تعذّرت قراءة { $count } إشارة.
    }
rescued-where = هذا مقال جديد؛ والقيمة التالفة تبقى في القائمة حتى تحذفها.

storage = المساحة المستخدمة
used = استُخدم { $used } من { $quota } ({ NUMBER($share, style: "percent") }).
used-by-others = منها { $others } لصفحات أخرى على هذا المضيف.
no-room = لا مساحة لمقال آخر كمقالاتك.
room =
    { $count ->
        [zero] لا مساحة لمقال آخر كمقالاتك.
        [one] تبقّت مساحة لنحو مقال واحد آخر كمقالاتك.
        [two] تبقّت مساحة لنحو مقالين آخرين كمقالاتك.
        [few] تبقّت مساحة لنحو { $count } مقالات أخرى كمقالاتك.
        [many] تبقّت مساحة لنحو { $count } مقالًا آخر كمقالاتك.
       *[other] تبقّت مساحة لنحو { $count } مقال آخر كمقالاتك.
    }
kilobytes = { $size } ك.ب
megabytes = { $size } م.ب
no-backup = لا توجد نسخة احتياطية بعد.
last-backup = آخر نسخة احتياطية: { $when }.
in-no-file =
    { $count ->
        [zero] كل المقالات في ملف.
        [one] مقال واحد ليس في أي ملف بعد. الملف أبقى من المتصفح.
        [two] مقالان ليسا في أي ملف بعد. الملف أبقى من المتصفح.
        [few] { $count } مقالات ليست في أي ملف بعد. الملف أبقى من المتصفح.
        [many] { $count } مقالًا ليس في أي ملف بعد. الملف أبقى من المتصفح.
       *[other] { $count } مقال ليس في أي ملف بعد. الملف أبقى من المتصفح.
    }
changed-since =
    { $count ->
        [zero] لم يتغير شيء منذ آخر نسخة احتياطية.
        [one] تغيّر مقال واحد منذ آخر نسخة احتياطية. الملف أبقى من المتصفح.
        [two] تغيّر مقالان منذ آخر نسخة احتياطية. الملف أبقى من المتصفح.
        [few] تغيّرت { $count } مقالات منذ آخر نسخة احتياطية. الملف أبقى من المتصفح.
        [many] تغيّر { $count } مقالًا منذ آخر نسخة احتياطية. الملف أبقى من المتصفح.
       *[other] تغيّر { $count } مقال منذ آخر نسخة احتياطية. الملف أبقى من المتصفح.
    }
cleared-by-safari = يحذف Safari ما تحفظه صفحة لم تزرها سبعة أيام؛ أما على الشاشة الرئيسية أو في Dock فهو في أمان.
back-up = نسخ كل شيء احتياطيًا
bring-back = استعادة نسخة احتياطية
choose-backup = اختيار نسخة احتياطية
backup-not-saved = تعذّر حفظ النسخة الاحتياطية: { $reason }.
