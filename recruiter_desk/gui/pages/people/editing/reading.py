"""From the form to what is kept: a new person whole, or only what was changed about one."""

from datetime import date
from typing import Any, TypeVar

from recruiter_desk.gui.pages.people import numbers
from recruiter_desk.gui.pages.people.editing import rows
from recruiter_desk.gui.pages.people.editing.days import read_day, say_day
from recruiter_desk.gui.pages.people.editing.form import Form
from recruiter_desk.people.model import (
    OffLimits,
    PersonCard,
    PersonChanges,
    PersonDraft,
    Several,
    Status,
)

T = TypeVar("T")
LISTS = ("phones", "emails", "expertise", "tags", "links")


def draft_of(form: Form, today: date) -> PersonDraft:
    """What stands in the form; DeskError for a day that is none."""
    status = form.status.key()
    said = read_day(form.status_on.text(), today, ahead=False) if status else None
    off = None
    if form.off_limits.isChecked():
        off = OffLimits(form.off_why.text(), read_day(form.off_until.text(), today, ahead=True))
    return PersonDraft(
        name=form.name.text(),
        nickname=form.nickname.text(),
        function=form.function.text(),
        employer=form.employer.text(),
        place=form.place.text(),
        phones=rows.phones(form.numbers),
        emails=rows.emails(form.emails),
        links=rows.texts(form.links),
        expertise=_words(form.expertise.text()),
        tags=_words(form.tags.text()),
        status=Status(status) if status else None,
        status_on=said,
        off_limits=off,
        do_not_call=form.no_call_why.text() if form.do_not_call.isChecked() else None,
        stay_in_touch=form.touch.value() or None,
    )


def typed_so_far(form: Form) -> PersonDraft:
    """Only what duplicates are found by."""
    return PersonDraft(
        name=form.name.text(),
        nickname=form.nickname.text(),
        phones=rows.phones(form.numbers),
        emails=rows.emails(form.emails),
    )


def fill(form: Form, card: PersonCard) -> None:
    """Show a person in the form."""
    form.name.setText(card.name)
    form.nickname.setText(card.nickname)
    form.function.setText(card.function)
    form.employer.setText(card.employer.name if card.employer else "")
    form.place.setText(card.place.text)
    form.expertise.setText(", ".join(card.expertise))
    form.tags.setText(", ".join(card.tags))
    form.status.choose(card.status or "")
    form.status_on.setText(say_day(card.status_on))
    form.touch.setValue(card.stay_in_touch or 0)
    form.off_limits.setChecked(card.off_limits_why is not None)
    form.off_why.setText(card.off_limits_why or "")
    form.off_until.setText(say_day(card.off_limits_until))
    form.do_not_call.setChecked(card.do_not_call is not None)
    form.no_call_why.setText(card.do_not_call or "")
    for phone in card.phones:
        row = form.numbers.free()
        if isinstance(row, rows.NumberRow):
            row.fill(numbers.said(phone), phone.label, safe=phone.voicemail_safe)
    for email in card.emails:
        form.emails.free().field.setText(email.address)
    for link in card.links:
        form.links.free().field.setText(link.url)


def changes_between(before: PersonDraft, now: PersonDraft) -> PersonChanges:
    """What was changed in the form since it was filled; all else is left as it is kept."""
    changed: dict[str, Any] = {}
    for name in PersonDraft.__dataclass_fields__:
        old, new = getattr(before, name), getattr(now, name)
        if name in PersonChanges.__dataclass_fields__ and old != new:
            changed[name] = Several(only=new) if name in LISTS else new
    if "status" in changed and "status_on" not in changed:
        changed["status_on"] = None
    return PersonChanges(**changed)


def additions(card: PersonCard, draft: PersonDraft) -> PersonChanges:
    """What a draft adds to somebody who is there: their empty fields and what lists lack."""
    kept = {
        "nickname": card.nickname,
        "function": card.function,
        "employer": card.employer,
        "place": card.place.text,
        "status": card.status,
        "stay_in_touch": card.stay_in_touch,
    }
    added: dict[str, Any] = {
        name: getattr(draft, name)
        for name, value in kept.items()
        if not value and getattr(draft, name)
    }
    for name in LISTS:
        added[name] = Several(add=getattr(draft, name))
    return PersonChanges(**added)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())
