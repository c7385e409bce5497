nothing = لم يتغير شيء.
nothing-shown = لم يتغير شيء مما هو معروض.

marked = وُسم «{ $quote }» بالتصنيف: { $label }.
marked-times =
    { $count ->
        [zero] وُسم «{ $quote }» ولا مرة بالتصنيف: { $label }.
        [one] وُسم «{ $quote }» مرة واحدة بالتصنيف: { $label }.
        [two] وُسم «{ $quote }» مرتين بالتصنيف: { $label }.
        [few] وُسم «{ $quote }» { $count } مرات بالتصنيف: { $label }.
        [many] وُسم «{ $quote }» { $count } مرة بالتصنيف: { $label }.
       *[other] وُسم «{ $quote }» { $count } مرة بالتصنيف: { $label }.
    }
marked-count =
    { $count ->
        [zero] لم تُوسم أي إشارة بالتصنيف: { $label }.
        [one] وُسمت إشارة واحدة بالتصنيف: { $label }.
        [two] وُسمت إشارتان بالتصنيف: { $label }.
        [few] وُسمت { $count } إشارات بالتصنيف: { $label }.
        [many] وُسمت { $count } إشارة بالتصنيف: { $label }.
       *[other] وُسمت { $count } إشارة بالتصنيف: { $label }.
    }
unmarked = أُزيل وسم «{ $quote }».
unmarked-times =
    { $count ->
        [zero] أُزيل وسم «{ $quote }» ولا مرة.
        [one] أُزيل وسم «{ $quote }» مرة واحدة.
        [two] أُزيل وسم «{ $quote }» مرتين.
        [few] أُزيل وسم «{ $quote }» { $count } مرات.
        [many] أُزيل وسم «{ $quote }» { $count } مرة.
       *[other] أُزيل وسم «{ $quote }» { $count } مرة.
    }
unmarked-count =
    { $count ->
        [zero] لم يُزل أي وسم.
        [one] أُزيل وسم إشارة واحدة.
        [two] أُزيل وسم إشارتين.
        [few] أُزيل وسم { $count } إشارات.
        [many] أُزيل وسم { $count } إشارة.
       *[other] أُزيل وسم { $count } إشارة.
    }
relabelled = صار تصنيف «{ $quote }»: { $label }.
relabelled-times =
    { $count ->
        [zero] صار تصنيف «{ $quote }» ولا مرة: { $label }.
        [one] صار تصنيف «{ $quote }» مرة واحدة: { $label }.
        [two] صار تصنيف «{ $quote }» مرتين: { $label }.
        [few] صار تصنيف «{ $quote }» { $count } مرات: { $label }.
        [many] صار تصنيف «{ $quote }» { $count } مرة: { $label }.
       *[other] صار تصنيف «{ $quote }» { $count } مرة: { $label }.
    }
relabelled-count =
    { $count ->
        [zero] لم يتغير تصنيف أي إشارة إلى: { $label }.
        [one] صار تصنيف إشارة واحدة: { $label }.
        [two] صار تصنيف إشارتين: { $label }.
        [few] صار تصنيف { $count } إشارات: { $label }.
        [many] صار تصنيف { $count } إشارة: { $label }.
       *[other] صار تصنيف { $count } إشارة: { $label }.
    }
accepted = قُبل «{ $quote }».
accepted-times =
    { $count ->
        [zero] قُبل «{ $quote }» ولا مرة.
        [one] قُبل «{ $quote }» مرة واحدة.
        [two] قُبل «{ $quote }» مرتين.
        [few] قُبل «{ $quote }» { $count } مرات.
        [many] قُبل «{ $quote }» { $count } مرة.
       *[other] قُبل «{ $quote }» { $count } مرة.
    }
accepted-count =
    { $count ->
        [zero] لم تُقبل أي إشارة.
        [one] قُبلت إشارة واحدة.
        [two] قُبلت إشارتان.
        [few] قُبلت { $count } إشارات.
        [many] قُبلت { $count } إشارة.
       *[other] قُبلت { $count } إشارة.
    }
suggested-again = عاد «{ $quote }» اقتراحًا.
suggested-again-times =
    { $count ->
        [zero] عاد «{ $quote }» اقتراحًا ولا مرة.
        [one] عاد «{ $quote }» اقتراحًا مرة واحدة.
        [two] عاد «{ $quote }» اقتراحًا مرتين.
        [few] عاد «{ $quote }» اقتراحًا { $count } مرات.
        [many] عاد «{ $quote }» اقتراحًا { $count } مرة.
       *[other] عاد «{ $quote }» اقتراحًا { $count } مرة.
    }
suggested-again-count =
    { $count ->
        [zero] لم تعد أي إشارة اقتراحًا.
        [one] عادت إشارة واحدة اقتراحًا.
        [two] عادت إشارتان اقتراحين.
        [few] عادت { $count } إشارات اقتراحات.
        [many] عادت { $count } إشارة اقتراحات.
       *[other] عادت { $count } إشارة اقتراحات.
    }
moved = صار «{ $old }» «{ $new }».
looked-at = نُظر في «{ $quote }».
note = تغيّرت الملاحظة على «{ $name }».
text = صُحّح النص.
labels = تغيّرت التصنيفات.
document-note = تغيّرت الملاحظة على المقال.
link = تغيّر رابط «{ $name }».
renamed = صار اسم «{ $old }»: «{ $new }».
grouped = أُعيد تجميع الإشارات إلى «{ $name }».

more =
    { $count ->
        [zero] ولا تغييرات أخرى.
        [one] وتغيير آخر واحد.
        [two] وتغييران آخران.
        [few] و{ $count } تغييرات أخرى.
        [many] و{ $count } تغييرًا آخر.
       *[other] و{ $count } تغيير آخر.
    }
