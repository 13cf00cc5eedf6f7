"""What can be wrong with the catalogue's files, in words for whoever edits them."""


class CatalogueError(Exception):
    """A catalogue file that cannot be used; the message names file, row (as a spreadsheet counts) and column."""

    def __init__(self, file: str, row: int, column: str, problem: str) -> None:
        place = f"{file}第{row}行“{column}”列" if column else f"{file}第{row}行"
        super().__init__(f"{place}：{problem}")
        self.file = file
        self.row = row
        self.column = column
