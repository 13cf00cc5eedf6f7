"""What figures are about: keys, places, periods, intervals; made ready for comparing."""
