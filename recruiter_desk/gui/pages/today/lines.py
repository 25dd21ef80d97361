"""A row of Today as the queue draws it: who, why in one sentence, how late, and the key."""

from datetime import datetime, timedelta

from recruiter_desk.base.say import say_exact
from recruiter_desk.gui.kit.queue import QueueRow
from recruiter_desk.gui.pages.people.matters import KEYS, look_of
from recruiter_desk.gui.panels.times import clock_there
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.matters.model import STAY_IN_TOUCH
from recruiter_desk.matters.rules import TOUCH
from recruiter_desk.today.model import Item, Row
from recruiter_desk.today.words import SECTIONS, again, due_words, sentence

QUIET = {Tone.UNKNOWN, Tone.GOOD}  # icons may have these tones, the word at the right has not
KEYED_BY_NUMBER = ("whose was it", "O")


def key_of(item: Item) -> int | str:
    """What a row is known by, so that it stays chosen: the person, else the number."""
    return item.person_id if item.person_id is not None else item.number or ""


def queue_row(row: Row, now: datetime, zone: str) -> QueueRow:
    """The row at `now`, on my clock `zone`."""
    item = row.item
    icon, tone = look_of(item, now)
    tone = Tone.UNKNOWN if is_ahead(item, now) else tone
    verb, cap = KEYED_BY_NUMBER if item.person_id is None else KEYS[item.matter.kind]
    return QueueRow(
        key=key_of(item),
        section=SECTIONS[item.section(now)],
        name=item.name,
        icon=icon,
        icon_tone=tone,
        muted=_muted(item),
        clock=clock_there(item.zone, now, zone),
        due=due_words(item.matter, now, zone),
        due_tone=Tone.PLAIN if tone in QUIET else tone,
        sentence=said(row, now, zone),
        verb=verb,
        cap=cap,
        one_line=item.section(now) == TOUCH,
        tip=say_exact(item.due, zone),
    )


def said(row: Row, now: datetime, zone: str) -> str:
    """The sentence, whether it is not the first time, and how many further reasons there are."""
    matter = row.item.matter
    more = len(row.further)
    also = [] if not more else ["one more reason" if more == 1 else f"{more} more reasons"]
    words = "; ".join([sentence(matter, now, zone), *again(matter), *also])
    return f"{_muted(row.item)}. {words}" if matter.kind == STAY_IN_TOUCH else words


def is_ahead(item: Item, now: datetime) -> bool:
    """Whether its time is still some way off today, so that nothing is pressing."""
    soon = item.matter.soon
    return soon is not None and now < item.due - timedelta(minutes=30)


def _muted(item: Item) -> str:
    if item.person_id is None:
        return "names nobody yet"
    return ", ".join(part for part in (item.function, item.city) if part)
