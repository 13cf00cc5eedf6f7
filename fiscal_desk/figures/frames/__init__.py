"""Reading frames: what is in force at each point of a report – period, scope, stance – and who said so."""
