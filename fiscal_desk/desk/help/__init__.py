"""Help, about, and the libraries' licences."""
