"""What of the machine's pip settings is heeded: where packages come from, and nothing else.

An office's mirror or proxy must work; a `user = true` or a constraint of the machine must not change what is
installed here.
"""

import ast
import os
from collections.abc import Mapping

#: Settings that say where packages come from and how they are reached.
WHERE = {
    "cert",
    "client-cert",
    "extra-index-url",
    "find-links",
    "index-url",
    "no-index",
    "proxy",
    "retries",
    "timeout",
    "default-timeout",
    "trusted-host",
}


def where_packages_come_from(listing: str) -> dict[str, str]:
    """Turn what `pip config list` printed into PIP_… variables, settings of other kinds left out.

    Later scopes win, as they do for pip: :env: over install over global.
    """
    order = ("global", "install", ":env:")
    found: dict[str, tuple[int, str]] = {}
    for line in listing.splitlines():
        key, equals, quoted = line.partition("=")
        scope, dot, name = key.rpartition(".")
        if not equals or not dot or scope not in order or name not in WHERE:
            continue
        try:
            value = " ".join(str(ast.literal_eval(quoted)).split())
        except (SyntaxError, ValueError):
            continue
        rank = order.index(scope)
        if name not in found or rank >= found[name][0]:
            found[name] = (rank, value)
    return {"PIP_" + name.upper().replace("-", "_"): value for name, (_, value) in found.items()}


def pip_environment(environment: Mapping[str, str], listing: str, constraints: str) -> dict[str, str]:
    """Return the variables for a pip that obeys our constraints alone.

    `constraints` is a path without blanks, relative to where pip runs: pip splits the variable at blanks.
    """
    own = {name: value for name, value in environment.items() if not name.upper().startswith("PIP_")}
    own.update(where_packages_come_from(listing))
    own.update(
        PIP_CONFIG_FILE=os.devnull,
        PIP_CONSTRAINT=constraints,
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PIP_NO_INPUT="1",
        PIP_ROOT_USER_ACTION="ignore",
    )
    return own
