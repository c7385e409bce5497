### The head of the page. The words stand beside pictures, on buttons.

commands = Commands
shortcuts = Shortcuts
help = Help
settings = Settings
# Only heard, before the theme that is set, with the space after it.
theme = Theme:{ " " }
# $theme: the theme that comes next: system, light or dark.
change-theme =
    { $theme ->
        [light] Change to the light theme
        [dark] Change to the dark theme
       *[system] Change to the system theme
    }
# Seen by those who go through the page by Tab.
skip = Skip to the article
