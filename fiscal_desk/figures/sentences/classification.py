"""Items of the functional classification (农林水支出（类）水利（款）防汛（项）) and the numbers that are about them."""

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.sentences.subjects import item_name
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import SubjectWords

#: The mark of the rank that every item has, levelled.
OF_ITEM = "(款)"


def item_in(said: str) -> str:
    """Return the item that a clause names and no more; empty where it says something else."""
    match = wordlist(SubjectWords).item.regex.fullmatch(said.strip())
    return item_name(match) if match is not None else ""


def last_item(said: str) -> str:
    """Return the last item of the classification that a paragraph names; empty where it names none."""
    items = [item_name(found) for found in wordlist(SubjectWords).item.regex.finditer(said)]
    return items[-1] if items else ""


def cut_item(here: list[Mention]) -> str:
    """Cut the item of the classification off a clause that it begins, and let all its numbers be about it.

    Where a clause says no more before its number, its name stays, without the ranks.
    """
    pre, rules = here[0].pre, wordlist(SubjectWords)
    item = rules.item.regex.match(pre)
    if item is None:
        here[0].pre = rules.rank.regex.sub("", pre)
        return ""
    name, rest = item_name(item), pre[item.end() :]
    here[0].pre = name if not rest or rest in rules.bare_flows else rest
    for mention in here:
        mention.topic = name
    return name
