commands = الأوامر
shortcuts = الاختصارات
help = المساعدة
settings = الإعدادات
theme = المظهر:{ " " }
change-theme =
    { $theme ->
        [light] التغيير إلى المظهر الفاتح
        [dark] التغيير إلى المظهر الداكن
       *[system] التغيير إلى مظهر النظام
    }
skip = الانتقال إلى المقال
