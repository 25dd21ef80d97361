"""Words that make a length of time the notice due to an employer without naming notice."""

import re

_PAPER = (
    r"\b(?:employer|employers|company policy|policy|statute|union|hr|notice|agreement|contract|"
    r"terms|offer letter|employment letter|clause|handbook|"
    r"paperwork)"
    r"\b[^.;:\d]{0,34}?\b(?:says?|said|asks?(?: for)?|stipulates?|specif\w+|requires?|calls for|"
    r"wants|demands|obliges|has (?:him|her|them|me|us)(?: (?:on|down for|at))?|holds|ties|needs|"
    r"reads|puts (?:him|her|me) (?:on|at)|commits (?:him|her|me) to)"
)
_PLAIN = (
    r"\b(?:notice|agreement|contract) (?:is|being|has) (?:a |just |only |only a |"
    r"just a )?(?:plain|standard|bog standard|normal|straight|flat|simple)"
)
_HAS_TO = (
    r"\b(?:has|have|had|having|need|needs|obliged|bound|supposed|expected|"
    r"got) (?:got )?to (?:do|give|"
    r"serve|work|see out|stay)|\b(?:bound|tied|promised|committed|beholden) (?:to|"
    r"with) (?:\w+ ){1,3}?for|\bmust (?:do|give|serve|work|see out)|\bowes? (?:them|the \w+|his "
    r"\w+|her \w+|my \w+)"
)
_NAMED = r"\bnotice (?:with|at|for|to|there|due|owed|period|time|they want|required)[^.;\d]{0,28}?"
_ON = r"(?:\b(?:i am|he is|she is|they are|is|am)|'m|'s|'re) (?:still |only |just )?on"
_HELD = (
    r"\b(?:has|have|had|got|keeps?|holds?) (?:him|her|them|me) (?:\w+ ){0,2}?(?:signed up|tied|"
    r"tied "
    r"in|locked in|bound|held|down|on the hook)?(?: (?:for|to|at|on))?"
)
_SMALL = r"\W*(?:(?:a|the|full|another|for|by|of|about|only|just|still|contractual\w*|is|at)\W+)*$"
_OWES = re.compile(rf"\bowes? (?:\w+(?:[.'&-]+\w*)* ){{0,3}}?{_SMALL}")
_IS_OWED = re.compile(
    r"\s*(?:(?:notice|in writing|exactly|or so) )?(?:is|are|was) (?:what|all) (?:s?he|they|i)"
    r"(?:'d| would| will|'ll)? (?:owes?|(?:has|have|need|needs|had|must) (?:to )?(?:give|serve|"
    r"work|do)|"
    r"gives?|signed (?:up )?for)\b"
    r"|\s*(?:counting )?from (?:the (?:day|date|time) )?(?:when )?(?:s?he|they|i) "
    r"(?:hands?|gives?|resigns?|puts?)\b"
)
_IT_IS = re.compile(
    r"(?:\bit|\bthat|\bno|\bstill|\balways|\bits|\bonly|\bjust)(?:'s| is| was| has been|'s been|"
    r",)?"
    r"(?: always| been| still| only| just| actually| really| and always has been| now|,)*"
    rf"{_SMALL}"
)
_BY_RULE = re.compile(
    r"\s*(?:at (?:his|her|their|my) (?:grade|level|band|rank|seniority)|(?:in|by|under|per|as "
    r"per) "
    r"(?:the |his |her |their |my )?(?:contract|offer letter|terms|handbook|agreement|statute|"
    r"union|"
    r"collective)|since (?:s?he|they|i) (?:was|were|started|joined|began|signed)|from day one|"
    r"since day one|from the (?:start|first day)|and (?:it )?always (?:has been|was)|always was)"
)
_PAPERS = re.compile(rf"(?:{_PAPER}|{_NAMED}|{_PLAIN}){_SMALL}")
_OWED = re.compile(rf"(?:{_HAS_TO}|{_ON}|{_HELD}){_SMALL}")
_ENDS = re.compile(
    r"\s*(?:'|$|[,.;)(:]|from (?:me|him|her|them|us|everyone|staff)|so\b|and\b|there|by contract|"
    r"before (?:he|she|they|i)|no matter|as (?:a|per|it|she|he|always)|either way|whatever|"
    r"or\b|whatever|"
    r"because|since|of (?:me|him|her)|full|minimum|at least|notice|here\b|to leave|to get out)"
)
_OWED_ENDS = re.compile(
    r"\s*(?:, (?:which|and (?:that|it)|as it|it) (?:has|is|was)|, (?:always|since)|whatever|no "
    r"matter|come what|either way|with (?!him|her|me|the kids|family)|"
    r"at (?!home|a time|\d)|to (?:the )?(?!go|do|get|"
    r"see|be|"
    r"find|work|finish)[a-z]+\b|there\b|notice|by contract|before (?:he|she|they|i) (?:can|"
    r"could|may|"
    r"leaves?|gets?|is|'s|am|'m)|and there is no way|when (?:he|she|they|i) (?:leaves?|"
    r"resigns?|go))"
)
_NOT_THAT = re.compile(
    r"\b(?:assignment|probation|training|orientation|course|classes|lease|rent|travel(?:er|ing)?|"
    r"rotation|experience|maternity|leave of absence|warranty|visa|bootcamp|internship|clinical|"
    r"contract (?:is|was) (?:for )?\d|wait|sick|holiday|vacation|trial|offer)\b"
)


def is_contracted(before: str, after: str) -> bool:
    """Whether a length between these words of one clause is what they must give."""
    if _NOT_THAT.search(before) or _NOT_THAT.match(after.lstrip()):
        return False
    if _PAPERS.search(before) and _ENDS.match(after):
        return True
    if _IS_OWED.match(after) or (_OWES.search(before) and (_ENDS.match(after))):
        return True
    if _IT_IS.search(before) and _BY_RULE.match(after.lstrip(", ")):
        return True
    return _OWED.search(before) is not None and _OWED_ENDS.match(after) is not None
