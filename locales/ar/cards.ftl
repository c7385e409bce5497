mark = وسم «{ $quote }»
mention-in-each =
    { $paragraphs ->
        [zero] لا فقرات فيها إشارة
        [one] إشارة في فقرة واحدة
        [two] إشارة في كل من الفقرتين
        [few] إشارة في كل من { $paragraphs } فقرات
        [many] إشارة في كل من { $paragraphs } فقرة
       *[other] إشارة في كل من { $paragraphs } فقرة
    }

mention = إشارة: { $quote }
about = { $label }، { $origin }
close = إغلاق
needs-look = صُحّح نصها بعد وسمها: هل ما زالت صحيحة؟
label = التصنيف
overlapping = إشارات تشاركها النص
also-here = وهنا أيضًا:
other = { $quote }، { $label }

accept = قبول
it-is-right = صحيحة
remove = إزالة
note = ملاحظة
correct-text = تصحيح النص
