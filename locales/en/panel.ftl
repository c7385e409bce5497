### The panel beside the article. The words on its tabs are those of what the tabs hold.

# Read out.
panel = Panel
close = Close the panel
