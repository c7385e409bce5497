mark = وسم «{ $quote }» بالتصنيف: { $label }
relabel = تغيير تصنيف «{ $quote }» إلى: { $label }
move-boundary = تغيير «{ $old }» إلى «{ $new }»
accept = قبول «{ $quote }»
remove = إزالة «{ $quote }»
restore = استرجاع «{ $quote }»
note = تغيير الملاحظة على «{ $quote }»
document-note = تغيير الملاحظة على المقال

add-label = إضافة التصنيف «{ $label }»
rename-label = تغيير اسم التصنيف «{ $from }» إلى «{ $to }»
change-label = تغيير التصنيف «{ $label }»
delete-label = حذف التصنيف «{ $label }»
import-labels = أخذ التصنيفات من ملف

correct-text = تصحيح النص
put-in = إدراج «{ $new }»
take-out = حذف «{ $old }»
correct = تصحيح «{ $old }» إلى «{ $new }»

merge =
    { $more ->
        [zero] دمج «{ $name }» في «{ $into }»
        [one] دمج «{ $name }» واسم آخر في «{ $into }»
        [two] دمج «{ $name }» واسمين آخرين في «{ $into }»
        [few] دمج «{ $name }» و{ $more } أسماء أخرى في «{ $into }»
        [many] دمج «{ $name }» و{ $more } اسمًا آخر في «{ $into }»
       *[other] دمج «{ $name }» و{ $more } اسم آخر في «{ $into }»
    }
split = فصل «{ $name }» عن «{ $from }»
move-to =
    { $more ->
        [zero] نقل «{ $quote }» إلى «{ $to }»
        [one] نقل «{ $quote }» وإشارة أخرى إلى «{ $to }»
        [two] نقل «{ $quote }» وإشارتين أخريين إلى «{ $to }»
        [few] نقل «{ $quote }» و{ $more } إشارات أخرى إلى «{ $to }»
        [many] نقل «{ $quote }» و{ $more } إشارة أخرى إلى «{ $to }»
       *[other] نقل «{ $quote }» و{ $more } إشارة أخرى إلى «{ $to }»
    }
move-away =
    { $more ->
        [zero] نقل «{ $quote }» إلى اسم مستقل
        [one] نقل «{ $quote }» وإشارة أخرى إلى اسم مستقل
        [two] نقل «{ $quote }» وإشارتين أخريين إلى اسم مستقل
        [few] نقل «{ $quote }» و{ $more } إشارات أخرى إلى اسم مستقل
        [many] نقل «{ $quote }» و{ $more } إشارة أخرى إلى اسم مستقل
       *[other] نقل «{ $quote }» و{ $more } إشارة أخرى إلى اسم مستقل
    }
rename = تغيير الاسم «{ $from }» إلى «{ $to }»
take-back-name = سحب الاسم «{ $from }»
note-on-entity = تغيير الملاحظة على «{ $name }»
link = تغيير رابط «{ $name }»
relabel-all = تغيير تصنيف «{ $name }» في كل المواضع إلى: { $label }
forget = تجميع «{ $name }» تلقائيًا

several =
    { $more ->
        [zero] { $what }
        [one] { $what }، وأمر آخر
        [two] { $what }، وأمران آخران
        [few] { $what }، و{ $more } أمور أخرى
        [many] { $what }، و{ $more } أمرًا آخر
       *[other] { $what }، و{ $more } أمر آخر
    }
