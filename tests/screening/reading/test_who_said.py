"""Whom words speak of and how they stand, in ordinary notes: "text | words | whom, how"."""

import pytest

from recruiter_desk.screening.model import Holder, SourceKind, Standing
from tests.screening import given

WHOM = {"C": {Holder.CANDIDATE}, "O": {Holder.OTHER, Holder.OPPORTUNITY}}
WHOM |= {"P": {Holder.OPPORTUNITY, Holder.OTHER}, "R": {Holder.RECRUITER}}
HOW = {s.value[0].upper(): s for s in Standing if s is not Standing.ASKED} | {"Q": Standing.ASKED}
SAID = """
Norton makes her work every second weekend | every second weekend | CA
Sits in Leeds these days | leeds | CA
Works nights at the Royal | nights | CA
Bayer moved him to Leverkusen in 2021 | leverkusen | CA
Wife works at Bayer | bayer | O
Her husband's contract in Oslo ends in June | oslo | O
Kids at school in Reading so no move | reading | O
University hosp wants an RRT with 3 yrs; has 2 | 3 years | P
University hosp wants an RRT with 3 yrs; has 2 | 2 | CA
Client: 5 yrs Java, AWS, on site Munich | 5 years | P
Reqs: 5 yrs CT, ARRT | 5 years | P
JD asks for CPA. She has it since 2019. | cpa | P
Told her they pay 48-52. She makes 45. | 48 | P
Told her they pay 48-52. She makes 45. | 45 | CA
Pitched the Leeds role at 60k, he is on 55 | 60k | P
Pitched the Leeds role at 60k, he is on 55 | 55 | CA
Her boss Anita has 20 yrs in the lab | 20 years | O
Anita, her boss, has 20 yrs in the lab | 20 years | O
Friend Piotr also looking, 6 yrs welding | 6 years | O
Colleague of hers, Jens, speaks Danish | danish | O
Twin brother is a nurse in Cork | nurse | O
Never had a problem finding CT work | ct | CA
No issue with nights | nights | CA
not only MRI but CT as well | mri | CA
Not just a coder, led team of 4 | led team | CA
Says she doesn't mind nights | nights | CA
Has not worked nights since 2019 | nights | CD
No SAP. Oracle only. | sap | CD
no sap, oracle only | oracle | CA
Never touched Kubernetes, Docker yes | kubernetes | CD
Never touched Kubernetes, Docker yes | docker | CA
Python: no. R: yes | python | CD
Python: no. R: yes | r | CA
AWS? no, only Azure | aws | CD
AWS? no, only Azure | azure | CA
ask re licence in Ohio | licence in ohio | RQ
Check w/ client: 5 yrs? | 5 years | RQ
Need to ask about visa | visa | RQ
? visa | visa | RQ
Visa? | visa | CQ
Does she have PMP? | pmp | CQ
prob 40k | 40k | CG
I'd guess around 40k | 40k | CG
Sounds like she left in March | left in march | CG
if the boss agrees she could start in May | start in may | CH
Would move to Lyon if the pay is right | lyon | CH
once licensed in TX she'd start | start | CH
Might be open to nights | nights | CG
Planning to sit the CPA in November | cpa | CP
Sitting her FE exam in spring | fe exam | CP
Working on his PMP | pmp | CP
Going for CISSP next year | cissp | CP
She says her manager lives in Tampa and she drives 40 min | tampa | O
Lives with her sister in Tampa | tampa | CA
Moved to Tampa to be near her sister | tampa | CA
Sister in Tampa, she is in Orlando | tampa | O
Sister in Tampa, she is in Orlando | orlando | CA
Took over from Karl who had 12 yrs there | 12 years | O
Replaced Karl, who ran the Siemens lab | siemens | O
Reports to Karl Lang, CFO | karl lang | CA
Reported to the CFO until 2022 | cfo | CA
Left because the new director cut pay | cut pay | CA
Spoke to her ref, Sonia: 5 yrs together at Philips | 5 years | CA
Sonia at Philips says Dana ran the lab 4 yrs | 4 years | CA
Recruiter from Hays offered her 70k | 70k | CA
Hays pays 70k for the same | 70k | O
Another candidate wants 60k | 60k | O
Last candidate had 3 yrs | 3 years | O
Team of 12, she leads 4 | leads 4 | CA
The team has 30 yrs between them | 30 years | O
Their lab runs Oracle, she never used it | oracle | O
Their lab runs Oracle; she never used it | never used | C
Employer uses SAP, he only saw reports | sap | O
Contract says 3 months notice | 3 months | CA
Her dad lives in Porto | porto | O
The job in Basel is 6 months | 6 months | P
This one is days, she does nights now | days | P
This one is days, she does nights now | nights | CA
They want someone by June | june | P
Rate is 60/h max, she asked for 65 | 60 | P
Rate is 60/h max, she asked for 65 | 65 | CA
Budget 90k. Wants 95. | 90k | P
Budget 90k. Wants 95. | 95 | CA
Sure about the date? March 2020, yes | march 2020 | CA
"I left in March 2020" she said | left in march 2020 | CA
said 5, no, 6 yrs | 6 years | CA
Claims to have run the desk alone | run the desk | CA
Denies any gap | gap | CD
Hasn't got his own car | own car | CD
Doesn't have a degree, just the diploma | degree | CD
Doesn't have a degree, just the diploma | diploma | CA
No degree but 15 yrs on the tools | degree | CD
No degree but 15 yrs on the tools | 15 years | CA
Without Epic experience | epic | CD
Hardly any Excel | excel | CD
Zero exposure to payroll | payroll | CD
Not sure whether he has the B1 | b1 | CQ
Wasn't sure if the cert lapsed | cert lapsed | CQ
Cannot drive at night | drive at night | CD
Unable to relocate before 2027 | relocate | CD
I did 12 yrs there, she did 3 | 12 years | O | referral
I did 12 yrs there, she did 3 | 3 | CA | referral
I hired her in 2018 and she stayed 4 yrs | 4 years | CA | referral
We worked nights together at St Luke's for 3 yrs | 3 years | CA | referral
I am an RN, she is an LPN | rn | O | referral
I am an RN, she is an LPN | lpn | CA | referral
My own notice was 3 months, his is 1 | 3 months | O | referral
My own notice was 3 months, his is 1 | 1 | CA | referral
Dana never did MR while I was there | mr | CD | referral
She was my lead for two yrs, I was a tech | tech | O | referral
I trained her on the Siemens scanner | siemens | CA | referral
I left in 2020, she was still there | left in 2020 | O | referral
I left in 2020, she was still there | still there | CA | referral
His boss left in March. He runs the desk alone now | runs the desk | CA
His wife left in March. She runs a shop | runs a shop | O
Her boss makes 120k. She makes 80k | 80k | CA
Knows Tom Reilly. Lives in Derby | derby | CA
Mentioned Tom Reilly, he does CNC | cnc | O
Dilip from our office says she has the B2 | b2 | CA
Mercy wants 5 days on site | 5 days | O
Partner is posted to Hamburg till 2027 | hamburg | O
Parents moved to Spain, he stays in Cork | spain | O
Parents moved to Spain, he stays in Cork | cork | CA
He reports that the team of 8 is his | team of 8 | CA
Leads the team of 8 | team of 8 | CA
Spouse OK with nights | nights | CA
Kids in school so no relocation | no relocation | CA
Ex works at Intel, doesn't want to go there | ex works at intel | O
The clinic uses Cerner and she trained on it | trained on it | CA
Interviewing at Roche, offer expected Friday | roche | CA
Roche made an offer of 92k | 92k | CA
Roche offered 92k | 92k | CA
Deloitte is paying her 92k | 92k | CA
Competitor pays 92k for this | 92k | O
Says Deloitte told her there is no bonus | no bonus | CA
Friend at Deloitte makes 92k | 92k | O
Would need 92k to move | 92k | CA
Hopes to be in Graz by summer | graz | CP
Wants to be in Graz by summer | graz | CP
Considering Graz | graz | CP
maybe Graz next year | graz | CG
Asked if Graz is possible | graz | CQ
I asked whether he had the PE. Yes, since 2017 | since 2017 | CA
I asked about the PE: lapsed | lapsed | CA
Asked re nights - fine | fine | CA
PE? Not yet | pe | CD
PE? Lapsed in 2022 | lapsed in 2022 | CA
Told him the rate is 55, he wants 60 | 60 | CA
Told him the rate is 55, he wants 60 | 55 | P
Explained role: nights, 12s, Leeds | nights | P
Client is Sonoran, they need AZ licence by start | az licence | P
Job: 36 hrs, nights, level II | nights | P
For the Tucson job needs AZ licence | az licence | P
Must be able to lift 50 lb | lift 50 | P
3+ yrs MRI required | 3+ years mri | P
3 yrs MRI preferred, she has 2 | 3 years mri | P
3 yrs MRI preferred, she has 2 | 2 | CA
had 3 yrs MRI at Kaiser | 3 years mri | C
her replacement has 3 yrs | 3 years | O
She trained her replacement for 3 months | 3 months | CA
vs. other cand who had 3 yrs | 3 years | O
Her LinkedIn says 9 yrs | 9 years | CA
Resume says 9 yrs, she says 6 | 9 years | CA
Resume says 9 yrs, she says 6 | 6 | CA
Company folded in 2023 | folded in 2023 | CA
Company closed the site so she was let go | let go | CA
Boss was let go, then she quit | boss was let go | O
Boss was let go, then she quit | she quit | CA
Whole team let go in May, him included | let go in may | C
Never been let go | let go | CD
Hasn't resigned yet | resigned | CD
Resigning Friday | resigning | C
Will resign once he has the letter | resign | C
Didn't finish the degree | finish the degree | CD
Never finished her MSc | msc | CD
Dropped out of uni, no BSc | bsc | CD
It was her sister who did the MSc, not her | msc | O
Her sister did the MSc, she did not | msc | O
Says the MSc was her sister's | msc | O
He and I did nights at Whipps Cross for 3 yrs | 3 years | CA | referral
I've 20 yrs in this, he is the best I saw | 20 years | O | referral
He left before me, in 2021 I think | 2021 | C | referral
When I left in 2019 he was a senior | senior | CA | referral
When I left in 2019 he was a senior | 2019 | O | referral
I promoted him to senior in 2019 | senior in 2019 | CA | referral
I'm based in Kiel, he is up in Flensburg | kiel | O | referral
I'm based in Kiel, he is up in Flensburg | flensburg | CA | referral
I never saw him do a cath lab case | cath lab | CD | referral
I don't think she ever had the licence | licence | C | referral
to be honest I don't recall her having a degree | degree | C | referral
Sold the house, wife already in Boise | boise | O
Moves to Boise w/ wife in June | boise | C
Hubby based in Boise, she commutes to Nampa | nampa | CA
Agency contract via Hays to end of June | end of june | CA
Hays have him on 55 an hour | 55 an hour | CA
Current firm pays 55 | 55 | CA
Current employer gave him 58 to stay | 58 | CA
Boss offered her 58k to stay | 58k | CA
Client offers 58k plus car | 58k | P
Client might stretch to 62; she'd take 60 | 60 | C
Our fee is 20% | 20% | C
Told her up to 62 - she wants 65 | 65 | CA
Told her up to 62 - she wants 65 | 62 | P
Offered her the Leeds job at 62, she wants 65 | 62 | P
Put the 62k job to him. Happy with that | 62k | P
Role: CT lead, 4 x 10s, Tucson | tucson | P
Sent her the Tucson spec | tucson | P
Interested in Tucson | tucson | C
Not for Tucson | tucson | CD
Tucson is too far for him | tucson | CA
no to Tucson, yes to Mesa | tucson | CD
no to Tucson, yes to Mesa | mesa | CA
She'd rather do days | days | CA
rather not nights | nights | CD
all shifts except nights | nights | CD
Nights? absolutely not | nights | CD
nights are out | nights | CD
nights fine | nights | CA
nights ok if paid | nights | CH
never say never re nights | nights | C
has done nights, won't again | nights | CA
stopped doing nights in 2020 | nights | C
off nights since March | nights | C
no weekends please | weekends | CD
weekends are not an option | weekends | CD
She hasn't signed anything | signed | CD
Nothing signed yet | signed | CD
has an offer but not signed | offer | CA
no offer in writing | offer | CD
No other interviews apart from Roche | roche | CA
nobody else in play, only Roche | roche | CA
Turned down Roche | roche | C
withdrew from Roche | roche | C
Said no to Roche | roche | C
They said no to her (Roche) | roche | C
licence pending | licence | C
Licence applied for | licence | C
Licence? sent off in May | sent off in may | CA
ARRT current thru 2027 | arrt | CA
ARRT expired, not renewing | arrt | C
let his ARRT lapse | arrt | C
w/out ARRT | arrt | CD
No longer holds ARRT | arrt | CD
Used to hold ARRT | arrt | CA
has had ARRT since 2011 | arrt | CA
couldn't get the ARRT | arrt | CD
failed the ARRT twice | arrt | C
eligible for ARRT | arrt | C
is ARRT really needed? | arrt | CQ
do they need ARRT? | arrt | CQ
Is she ARRT? | arrt | CQ
ARRT (check) | arrt | C
no ARRT nor CPR | cpr | CD
neither ARRT nor CPR | arrt | CD
ARRT yes, CPR no | arrt | CA
ARRT yes, CPR no | cpr | CD
""".strip().splitlines()


@pytest.mark.parametrize("line", SAID)
def test_whom_it_speaks_of_and_how_it_stands(line):
    said, words, wanted, *kind = (part.strip() for part in line.split("|"))
    text = given.text(said, kind[0] if kind else SourceKind.CALL.value)
    start = text.low.index(words)
    sense = text.sense(start, start + len(words))
    assert sense.holder in WHOM[wanted[0]]
    if wanted[0] == "C" and len(wanted) > 1:
        assert sense.standing is HOW[wanted[1]]
