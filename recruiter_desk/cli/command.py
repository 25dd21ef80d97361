"""How a function becomes a command: it is handed the door, and gains the options all share."""

import inspect
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import typer

from recruiter_desk.cli.door import Door

Run = TypeVar("Run", bound=Callable[..., None])
FolderOption = Annotated[
    str | None, typer.Option("--desk", metavar="FOLDER", help="The desk, if not my usual one.")
]
NowOption = Annotated[
    str | None, typer.Option("--now", metavar="ISO", help="Take this for the present time.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer as one JSON document.")]


def command(app: typer.Typer, name: str | None = None) -> Callable[[Run], Run]:
    """Make a function `(door, …)` a command of that Typer app; `name` if not the function's.

    `--desk`, `--now` and `--json` are added to its options, so that they may stand anywhere.
    """

    def register(run: Run) -> Run:
        def called(ctx: typer.Context, **given: Any) -> None:
            door = ctx.find_object(Door) or Door()
            door.choose(given.pop("desk"), given.pop("now"), json=given.pop("json"))
            run(door, **given)

        own = list(inspect.signature(run, eval_str=True).parameters.values())[1:]
        common = [
            _parameter("desk", FolderOption, None),
            _parameter("now", NowOption, None),
            _parameter("json", JsonOption, False),
        ]
        first = _parameter("ctx", typer.Context, inspect.Parameter.empty)
        whole = [first, *(p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in own), *common]
        called.__name__, called.__doc__ = run.__name__, run.__doc__
        called.__annotations__ = {p.name: p.annotation for p in whole}
        vars(called)["__signature__"] = inspect.Signature(whole)
        app.command(name)(called)
        return run

    return register


def _parameter(name: str, annotation: Any, default: object) -> inspect.Parameter:
    kind = inspect.Parameter.KEYWORD_ONLY
    return inspect.Parameter(name, kind, default=default, annotation=annotation)
