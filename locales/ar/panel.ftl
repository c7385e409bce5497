panel = اللوحة
close = إغلاق اللوحة
