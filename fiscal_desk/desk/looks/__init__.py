"""How things look: colours, fonts, icons, marks."""
