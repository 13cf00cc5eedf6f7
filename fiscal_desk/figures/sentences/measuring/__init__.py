"""Which kind of statement a number makes: level, change, share, completion, rate, multiple, difference."""
