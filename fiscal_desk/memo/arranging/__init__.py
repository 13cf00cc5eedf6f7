"""The user's hand in the memo: what is left out, what comes first, which sentences they worded anew."""
