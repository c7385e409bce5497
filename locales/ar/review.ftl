title = مراجعة الاقتراحات
progress = رُوجع { NUMBER($reviewed) } من { NUMBER($total) }
start = المراجعة واحدًا واحدًا
stays = ما قبلتَه ورفضتَه يبقى على حاله حين يُقرأ المقال من جديد.
download = تنزيل JSON
next-article = المقال التالي

order = الترتيب
least-certain-first = الأقل ثقة أولًا
reading-order = ترتيب القراءة

review = المراجعة
nothing-waits = لم يبقَ شيء ينتظر.
back = السابق
skip = تخطٍّ
stop = توقف
close = إغلاق
accept = قبول
keep = إبقاء
bring-back = استرجاع
reject = رفض
label = التصنيف
ends = طرفا الإشارة
begin-earlier = البدء قبل كلمة
begin-later = البدء بعد كلمة
end-earlier = الانتهاء قبل كلمة
end-later = الانتهاء بعد كلمة

waiting = في الانتظار
more = والمزيد: { NUMBER($count) }.
label-of = { $label }،{ " " }

at-least = عرض الاقتراحات التي لا تقل ثقتها عن { NUMBER($least, style: "percent") }:{ " " }
of-total = { NUMBER($shown) } من { NUMBER($total) }
slider = بثقة لا تقل عن { NUMBER($least, style: "percent") }، المعروض { NUMBER($shown) } من { NUMBER($total) }
leave-out = عدم تضمين البقية ({ NUMBER($count) }) في الملفات أيضًا

many = البتّ في اقتراحات كثيرة معًا
which-labels = أي التصنيفات
all-labels = كل التصنيفات
which-names = أي الأسماء
all-names = كل الأسماء
accept-many = قبول { NUMBER($count) }
reject-many = رفض { NUMBER($count) }
accept-at-least = قبول { NUMBER($count) } بثقة لا تقل عن { NUMBER($least, style: "percent") }
reject-at-least = رفض { NUMBER($count) } بثقة لا تقل عن { NUMBER($least, style: "percent") }
accept-below = قبول { NUMBER($count) } بثقة دون { NUMBER($least, style: "percent") }
reject-below = رفض { NUMBER($count) } بثقة دون { NUMBER($least, style: "percent") }
