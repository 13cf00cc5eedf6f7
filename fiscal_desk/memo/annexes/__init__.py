"""The memo's attachments, one file each: `compose(material)` returns the attachment."""
