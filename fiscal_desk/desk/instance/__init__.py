"""One program for each user and screen: a second start hands its files to the first."""
