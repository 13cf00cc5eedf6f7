"""Looking for printers must not reach into the network, and must not lose the office's print server."""

from pathlib import Path

from fiscal_desk.desk.services.local_printers import ask_printers_locally


def test_printers_are_looked_for_on_this_computer_only(tmp_path: Path) -> None:
    environment: dict[str, str] = {}
    comment = tmp_path / "client.conf"
    comment.write_text("# ServerName printers.example\n", encoding="utf-8")
    ask_printers_locally(environment, (comment, tmp_path / "missing"))
    assert environment["CUPS_SERVER"].startswith("/")


def test_the_print_server_that_an_office_has_named_is_kept(tmp_path: Path) -> None:
    named = tmp_path / "client.conf"
    named.write_text("Encryption Never\nServerName printers.example\n", encoding="utf-8")
    environment: dict[str, str] = {}
    ask_printers_locally(environment, (named,))
    assert environment == {}
    environment = {"CUPS_SERVER": "printers.example"}
    ask_printers_locally(environment, (tmp_path / "missing",))
    assert environment == {"CUPS_SERVER": "printers.example"}
