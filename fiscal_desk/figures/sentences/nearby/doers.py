"""Who did what was counted (3个县挤占挪用专项资金): no part of the name of the money that it was about."""

from fiscal_desk.figures.mentions.mention import Mention

#: 县, 部门, 预算单位: who did it is named by no more characters.
_LONGEST = 4


def done_by(mention: Mention) -> str:
    """Return the label of a number without those whom it counts, where it tells what they did (挤占挪用专项资金县)."""
    label = mention.label
    if mention.label_source != "predicate":
        return label
    sizes = range(min(_LONGEST, len(label) - 1), 0, -1)
    size = next((size for size in sizes if mention.post.startswith(label[-size:])), 0)
    return label[: len(label) - size]
