"""Documents that only an office program can read: LibreOffice turns them into a format that has a reader here."""
