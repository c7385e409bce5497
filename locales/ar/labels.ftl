person = شخص
place = مكان
organisation = منظمة

people = أشخاص
places = أماكن
organisations = منظمات

noun-person = شخص
noun-place = مكان
noun-organisation = منظمة

blue = أزرق
green = أخضر
orange = برتقالي
purple = بنفسجي
yellow = أصفر
pink = وردي
teal = أزرق مخضرّ
red = أحمر
sky = سماوي
grey = رمادي
