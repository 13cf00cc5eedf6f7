"""The identities (勾稽关系) that checks go by, a subject a file."""
