"""What figures have to do with each other inside one report."""
