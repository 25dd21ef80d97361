"""Resumes of invented people for the tests of differences of jobs."""

TECH = """Dana Whitfield, RT(R)(MR)
Tampa, FL | (813) 555-0142 | dana@example.com

EXPERIENCE
Northbay Imaging, Tampa, FL
Lead MRI Technologist, March 2021 - Present
- Runs two 3T scanners, trains new hires
- Supervises 9 technologists

Kestrel General Hospital, Tampa, FL
MRI Technologist, June 2017 - February 2021
- Neuro, body and MSK

Oakfield Radiology, Orlando, FL
Radiologic Technologist, May 2014 - May 2017

EDUCATION
AS Radiologic Technology, 2014
"""

GONE = """Dana Whitfield
Leeds | 07700 900142

CAREER HISTORY

Operations Manager
Pellworth Foods Ltd, Leeds
April 2019 - August 2026
* Led a team of 24 across two shifts
* Cut waste by 11%

Shift Supervisor
Harrow & Pike plc, Bradford
September 2014 - March 2019
* Rota for 14 operatives

EDUCATION
HND Business, Leeds, 2013
"""

CODER = """Dana Whitfield
Denver, CO
dana@example.com

Experience

Senior Software Engineer | Corvane Systems | Jan 2020 - Present
- Python, Kafka, Postgres
- Mentored juniors

Software Engineer | Bluebeck Labs | Jul 2016 - Dec 2019
- Django and React

Education
BS Computer Science, 2016
"""

OVERLAP = """Dana Whitfield
Columbus, OH

WORK HISTORY

Staff Accountant, Millrace Partners, Columbus, OH
June 2018 - December 2021
Month end, fixed assets

Senior Accountant, Tolland Freight, Columbus, OH
January 2021 - Present
Close, consolidation, audits

EDUCATION
BS Accounting, 2018
"""

SIDE = """Dana Whitfield, RN
Phoenix, AZ

EXPERIENCE
Registered Nurse, ICU, Saguaro Medical Center, Phoenix, AZ
August 2019 - Present

Registered Nurse (PRN), Camelback Urgent Care, Phoenix, AZ
March 2020 - Present

EDUCATION
BSN, 2019
"""
