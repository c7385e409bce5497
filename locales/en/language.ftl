### What the language is. Every language has this file.

# What those who speak the language call it.
name = English
# ltr or rtl: which way it is written.
direction = ltr
