"""What the core shows of data that Python holds: reports, cards, one rule, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from . import _native
from ._errors import opened
from ._values import dumped

if TYPE_CHECKING:
    from .types import ShowAnswer


def show(want: str, **parts: Any) -> ShowAnswer:
    """Asks the core; what is JSON text already (``Json``) is sent as it is."""
    fields = [f'"want":{dumped(want)}']
    fields += [f'"{key}":{part if isinstance(part, Json) else dumped(part)}' for key, part in parts.items()]
    answer: ShowAnswer = opened(_native.show("{" + ",".join(fields) + "}"))
    return answer


def text(want: str, **parts: Any) -> str:
    """The same for what is a text."""
    found: str = cast("dict[str, Any]", show(want, **parts))["text"]
    return found


class Json(str):
    """A text that is JSON."""

    __slots__ = ()
