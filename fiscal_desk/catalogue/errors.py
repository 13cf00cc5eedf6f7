"""What can be wrong with the catalogue's files, in words for whoever edits them."""


class CatalogueError(Exception):
    """A catalogue file that cannot be used; the message names file, row (as a spreadsheet counts) and column.

    Row 0 and an empty column are none: those of a file that is no table.
    """

    def __init__(self, file: str, row: int, column: str, problem: str) -> None:
        place = file + (f"第{row}行" if row else "") + (f"“{column}”列" if column else "")
        super().__init__(f"{place}：{problem}")
        self.file = file
        self.row = row
        self.column = column
