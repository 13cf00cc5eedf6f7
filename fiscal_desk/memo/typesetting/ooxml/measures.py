"""The page's measures after GB/T 9704-2012, in twips (1/20 point), half-points where the name says so."""

TWIP = 635  # in English Metric Units, in which pictures are measured
PAGE_WIDTH = 11906
PAGE_HEIGHT = 16838
MARGIN_TOP = 2098  # 37 mm
MARGIN_LEFT = 1588  # 28 mm
MARGIN_RIGHT = 1474  # 26 mm
MARGIN_BOTTOM = 1984  # 35 mm
TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT  # 156 mm
TEXT_HEIGHT = PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM  # 225 mm
HEADER = 1134
FOOTER = 1446  # puts the page number's dash 7 mm below the type area

#: 22 lines a page need a hair less than 29 points; 28 characters a line a quarter point less than 16.
LINE = 579
CHARACTER_SPACING = -5
BODY_HALF_POINTS = 32  # 三号
TITLE_HALF_POINTS = 44  # 二号
PAGE_NUMBER_HALF_POINTS = 28  # 四号
TABLE_HALF_POINTS = 21  # 五号
TABLE_LINE = 310
TABLE_GAP = 140  # between a table and the text around it
CHARACTER = BODY_HALF_POINTS * 10 + CHARACTER_SPACING  # one body character with its spacing
PAGE_NUMBER_CHARACTER = PAGE_NUMBER_HALF_POINTS * 10
TABLE_CHARACTER = TABLE_HALF_POINTS * 10
CHARACTERS_A_LINE = 28
