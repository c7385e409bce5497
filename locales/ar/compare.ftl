title = مقارنة مقالين
other-texts = «{ $one }» و«{ $other }» نصان مختلفان، ولا تُقارن إلا توسيمات النص نفسه. لتوسيم نص واحد مرتين كرّر مقالًا، أو افتح ملفًا فيه توسيمات شخص آخر.
mentions =
    { $count ->
        [zero] ، لا إشارات
        [one] ، إشارة واحدة
        [two] ، إشارتان
        [few] ، { $count } إشارات
        [many] ، { $count } إشارة
       *[other] ، { $count } إشارة
    }
comparison = المقارنة

agreement = الاتفاق
label = التصنيف
same = المتطابق
exact = F1 للتطابق
overlap = F1 للتداخل
kappa = كابا
all = الكل

yours = لديك
theirs = لديهم
first = الأول
second = الثاني
both = كلاهما
neither = لا شيء منهما

none = فيهما الإشارات نفسها.
differences =
    { $count ->
        [zero] لا اختلافات
        [one] اختلاف واحد
        [two] اختلافان
        [few] { $count } اختلافات
        [many] { $count } اختلافًا
       *[other] { $count } اختلاف
    }
mention = «{ $quote }» { $label }
nothing = لا شيء
side = { $side }:{ " " }
kept = ما يبقى من الاختلاف { NUMBER($number) }
rest-yours = قُرّر { NUMBER($decided) } من { NUMBER($count) }. حيث لا تختار شيئًا يبقى ما في مقالك.
rest-first = قُرّر { NUMBER($decided) } من { NUMBER($count) }. حيث لا تختار شيئًا يبقى ما في الأول.
save = حفظ المدموج كمقال جديد
merged = { $title } (مدموج)
