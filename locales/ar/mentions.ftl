too-many-paragraphs = الإشارة تقع داخل فقرة واحدة. حدّد نصًا أقصر لوسمه.

marked-by-you = وسمتَها أنت
suggested-from-list = مقترحة من قائمة أسمائك
from-list = من قائمة أسمائك
suggested = مقترحة بثقة { NUMBER($sure, style: "percent") }
accepted-by-you = مقترحة بثقة { NUMBER($sure, style: "percent") }؛ قبلتَها أنت
corrected-by-you = صحّحتَها أنت؛ كانت مقترحة بالتصنيف: { $label }، بثقة { NUMBER($sure, style: "percent") }
removed-by-you = أزلتَها أنت

within = داخل «{ $quote }»، { $about }
about = { $label }، { $origin }
quoted = { $quote }، { $about }

no-suggestions = لا توجد اقتراحات للمراجعة.
all-reviewed =
    { $total ->
        [zero] لا شيء للمراجعة.
        [one] رُوجع الاقتراح الوحيد.
        [two] رُوجع الاقتراحان كلاهما.
        [few] رُوجعت الاقتراحات كلها ({ $total }).
        [many] رُوجعت الاقتراحات كلها ({ $total }).
       *[other] رُوجعت الاقتراحات كلها ({ $total }).
    }

shown =
    { $total ->
        [zero] لا اقتراحات. المعروض: { $shown }.
        [one] المعروض { $shown } من اقتراح واحد.
        [two] المعروض { $shown } من اقتراحين.
        [few] المعروض { $shown } من { $total } اقتراحات.
        [many] المعروض { $shown } من { $total } اقتراحًا.
       *[other] المعروض { $shown } من { $total } اقتراح.
    }

found =
    { $mentions ->
        [zero] لم يُعثر على أي إشارة
        [one] عُثر على إشارة واحدة
        [two] عُثر على إشارتين
        [few] عُثر على { $mentions } إشارات
        [many] عُثر على { $mentions } إشارة
       *[other] عُثر على { $mentions } إشارة
    }: { $people ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }، { $places ->
        [zero] لا أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $places } أماكن
        [many] { $places } مكانًا
       *[other] { $places } مكان
    }، { $organisations ->
        [zero] لا منظمات
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $organisations } منظمات
        [many] { $organisations } منظمة
       *[other] { $organisations } منظمة
    }.
