text-differs = النص هناك مختلف.
title-differs = العنوان هنا «{ $ours }»، وهناك «{ $theirs }».
note-differs = الملاحظة على المقال هناك مختلفة.
entity-differs = ما قيل عن «{ $name }» هناك مختلف.
more =
    { $count ->
        [zero] ولا مواضع أخرى.
        [one] وموضع آخر واحد.
        [two] وموضعان آخران.
        [few] و{ $count } مواضع أخرى.
        [many] و{ $count } موضعًا آخر.
       *[other] و{ $count } موضع آخر.
    }

span-differs = هنا «{ $ours }»، وهناك «{ $theirs }».
decision-differs = القرار في «{ $quote }» هناك مختلف، أو عليها ملاحظة أخرى.
label-differs = «{ $quote }» هنا { $here }، وهناك { $there }.
removed-there = «{ $quote }» هنا { $label }، وأُزيلت هناك.
removed-here = «{ $quote }» أُزيلت هنا، وهي هناك { $label }.
