"""Who publishes the program: what only its owner can say, from one file, with stand-ins for what is not said yet."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from desk_setup.messages import SetupError
from desk_setup.places import PROJECT

FILE = PROJECT / "packaging" / "publisher.toml"
_STAND_IN = {"application_id": "org.fiscal_desk.FiscalDesk", "name": "Fiscal Desk", "mail": "fiscal-desk@localhost"}
_FORMS = {
    "application_id": re.compile(r"([a-z][a-z0-9_]*\.){2,}[A-Za-z][A-Za-z0-9_]*"),
    "name": re.compile(r"[^<>@\n]+"),
    "mail": re.compile(r"[^\s<>@]+@[^\s<>@]+"),
    "homepage": re.compile(r"https?://[^\s<>\"&]+"),
}


@dataclass(frozen=True)
class Publisher:
    """AppStream's id, name, mail address and home page (may be empty); `unset` names the keys with stand-ins."""

    application_id: str
    name: str
    mail: str
    homepage: str = ""
    unset: tuple[str, ...] = ()

    @property
    def maintainer(self) -> str:
        """Name and address as a Debian package says them."""
        return f"{self.name} <{self.mail}>"

    @property
    def developer_id(self) -> str:
        """The id without its last part: whose it is."""
        return self.application_id.rpartition(".")[0]


#: Stand-ins for everything.
NOBODY = Publisher(**_STAND_IN, unset=tuple(_FORMS))


def publisher(path: Path = FILE) -> Publisher:
    """Return what the file says. Raises SetupError where a value has not its form, or a key is unknown."""
    said: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))
    if strange := set(said) - set(_FORMS):
        raise SetupError(f"{path.name} 里有不认识的项：{'、'.join(sorted(strange))}", "Unknown keys.")
    for key, value in said.items():
        if value and not _FORMS[key].fullmatch(value):
            raise SetupError(f"{path.name} 里的 {key} 写法不对：{value}", f"{key} has not its form.")
    unset = tuple(each.name for each in fields(Publisher) if each.name in _FORMS and not said.get(each.name))
    return Publisher(**{key: said.get(key) or _STAND_IN.get(key, "") for key in _FORMS}, unset=unset)
