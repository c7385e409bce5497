gone = لم تعد هذه الإشارة موجودة.
entity-gone = لم يعد هذا الاسم موجودًا.
blank = لا نص في هذا التحديد لوسمه.
not-in-one-paragraph = لا يمكن أن تتجاوز الإشارة نهاية فقرة. سِم كل جزء وحده.
cuts-character = لا يمكن أن تبدأ الإشارة أو تنتهي داخل حرف.
duplicate = هذا موسوم كذلك مسبقًا.
nothing-to-do = هذا كذلك مسبقًا.
no-text-left = لن يبقى بعد هذا أي نص. احذف المقال بدلًا من ذلك.
not-alone = لا يُصحَّح النص إلا وحده.

label-name = لا يصلح هذا اسمًا له: { $reason }.
label-empty = يحتاج التصنيف إلى اسم
label-too-long = لا يزيد اسم التصنيف على { NUMBER($most) } من الأحرف
label-control = لا يمكن أن تكون في اسم التصنيف فواصل أسطر أو أحرف تحكم

label-taken = يوجد تصنيف «{ $label }» مسبقًا.
label-unknown = لا يوجد تصنيف «{ $label }».
label-built-in = تعثر أداة التعرّف على «{ $label }» بنفسها، فلا يمكن تغيير اسمه أو حذفه. أخفِه في مفتاح الألوان بدلًا من ذلك.
tag = تتكون العلامة من 1 إلى { NUMBER($most) } من الأحرف دون مسافات.
key = لا يصلح «{ $key }» مفتاحًا لتصنيف. استعمل حرفًا.
key-taken = المفتاح { $key } يعطي «{ $label }» مسبقًا.
key-reserved = للمفتاح { $key } عمل آخر في Gloss. استعمل حرفًا آخر.
labels-full = لا يزيد عدد التصنيفات على { NUMBER($most) }.

labels-shape = هذا ليس ملف تصنيفات: ينبغي أن يكون قائمة تصنيفات، لكل منها اسم.
labels-damaged = هذا ليس ملف تصنيفات: { $error }.
labels-other-format = يقول هذا الملف إنه «{ $format }»، لا ملف تصنيفات.
labels-newer = كتب ملف التصنيفات هذا إصدار أحدث من Gloss. أعد تحميل الصفحة للحصول عليه.

no-link = هذا ليس رابطًا. أعطِ عنوانًا يبدأ بـ https://، أو رقم Q لعنصر في Wikidata، مثل Q7416.
link-not-https = لا يمكن ربط إلا عناوين تبدأ بـ https://.
link-signs-in = في هذا العنوان اسم مستخدم أو كلمة مرور. احذف ما قبل @.
link-too-long = هذا العنوان أطول من { NUMBER($most) } حرف.

no-text = لا نص هنا بعد. الصق مقالًا، أو افتح ملفًا نصيًا.
text-too-long = طول هذا النص { $length } MB، ولا يُفتح دفعة واحدة أكثر من { NUMBER($most) } MB. الصق جزءًا منه.
no-plain-text = لا يبدو هذا نصًا. افتح ملف نص عادي أو Markdown أو HTML بدلًا منه.

names-out-of-reach = تعذّر الوصول إلى قائمة الأسماء: { $reason }.
no-names = هذه ليست قائمة أسماء من Gloss: { $reason }.
names-other-format = يقول هذا الملف إنه «{ $format }»، لا قائمة أسماء.
names-newer = قائمة الأسماء هذه من إصدار أحدث من Gloss (الإصدار { $version }، وهذه الصفحة تقرأ { $ours }). أعد تحميل الصفحة للحصول على الأحدث.
names-label = تعذّر أخذ الاسم «{ $name }» من هذه القائمة: { $reason }.

share-too-long = هذا المقال أطول من أن يوضع في رابط: { NUMBER($length) } حرف، ولا يصل كاملًا إلا ما لا يزيد على { NUMBER($most) }. تقرير HTML يتسع له كله.
share-damaged = هذا الرابط غير كامل: ربما قطعه البرنامج الذي نقله. اطلبه مرة أخرى، أو اطلب تقرير HTML.
share-too-large = في هذا الرابط أكثر مما يضعه Gloss في رابط، فلم يُفتح.
share-unreadable = تعذّر فتح المقال الذي في هذا الرابط. { $why }

elsewhere-changed = تغيّر «{ $title }» في مكان آخر وتُرك على حاله: افتحه أولًا.
elsewhere-refused = «{ $title }»: { $why }
elsewhere-not-saved = تعذّر حفظ «{ $title }»: { $reason }.
elsewhere-worked-on = جرى العمل على «{ $title }» منذ ذلك: افتحه للتراجع فيه.

other-version = رسالة من إصدار آخر من هذه الصفحة؛ أعد تحميلها للمتابعة
