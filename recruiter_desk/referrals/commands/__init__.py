"""Changing referrals: each function is one undo step, named as the undo menu says it."""

from recruiter_desk.referrals.commands.editing import edit_referral, remove_referral, say_outcome
from recruiter_desk.referrals.commands.fees import add_fee, pay_fee, remove_fee
from recruiter_desk.referrals.commands.giving import add_referral, refer, refer_in_call
from recruiter_desk.referrals.commands.in_call import keep_with_given
from recruiter_desk.referrals.commands.telling import ask, name_not, tell

__all__ = [
    "add_fee",
    "add_referral",
    "ask",
    "edit_referral",
    "keep_with_given",
    "name_not",
    "pay_fee",
    "refer",
    "refer_in_call",
    "remove_fee",
    "remove_referral",
    "say_outcome",
    "tell",
]
