"""The memo's sections, one file each: `compose(material)` returns its blocks, none where there is nothing to say."""
