comma = ،{ " " }
