"""The user's lexicon (用户词库): what corrections taught."""
