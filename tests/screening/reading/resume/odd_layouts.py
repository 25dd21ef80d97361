"""Resumes set out oddly: without headings, in columns, dates first, roles within a job."""

ODD = {
    "no heading, the first employer right under the address": (
        """Tilda Oakes                                   Data Engineer
Boulder, Colorado                             tilda.oakes@example.com
720-555-0114

Harbor Health Tech (Longmont)
Data Engineer, full time, in office           Jun '21 - Present
- dbt models, 400 tests

Pinyon Freight Software (downtown)
Data Analyst, full time                       Sept 2018 - March 2021
- Looker

Bachelor of Science, Foothill College, 2018
""",
        [
            ("Data Engineer", "Harbor Health Tech", "2021-06", ""),
            ("Data Analyst", "Pinyon Freight Software", "2018-09", "2021-03"),
        ],
    ),
    "an arrow for an open end, columns of employer, title, dates": (
        """AXEL ROWE
Solutions Engineer

Nimbral (log platform)              Senior Solutions Engineer              May 2022 →
  Proofs of concept with three account executives.
Tern Networks              Support Engineer → Sales Engineer              2017 → Apr 2022
  Second line until 2019.
Marrow Computing              Help desk              2015 → 2017

Bachelor of Arts, History, Lakeside College, 2015
""",
        [
            ("Senior Solutions Engineer", "Nimbral", "2022-05", ""),
            ("Support Engineer → Sales Engineer", "Tern Networks", "2017-01", "2022-04"),
            ("Help desk", "Marrow Computing", "2015-01", "2017-12"),
        ],
    ),
    "dates first, the employer on their line, the title in the sentence below": (
        """Nora Belling, RN
Erie, PA 16501

2020-present            Lakeshore Visiting Nurses
RN case manager, home health. 22 visits a week, wound vacs
2017-2020            St. Columba Manor
RN supervisor, evenings, 80 bed SNF. Falls, state survey twice
2016-2017            Presque Hospital
RN, med surg. First year

Diploma in Nursing, Bayfront Hospital School of Nursing, 2016
""",
        [
            ("RN case manager", "Lakeshore Visiting Nurses", "2020-01", ""),
            ("RN supervisor", "St. Columba Manor", "2017-01", "2020-12"),
            ("RN", "Presque Hospital", "2016-01", "2017-12"),
        ],
    ),
    "dates first, then all in a line with a dash, and a sentence behind it": (
        """DEE MARLOW LPN

2021-now Cahaba Children's Clinic - clinic LPN. Shots, triage phone
2018-21 Elm Terrace nursing home - LPN, nights. med cart for 28, two hospice rooms
2015-18 same - CNA. 11 residents on days

LPN, Shoals Tech 2018
""",
        [
            ("clinic LPN", "Cahaba Children's Clinic", "2021-01", ""),
            ("LPN", "Elm Terrace nursing home", "2018-01", "2021-12"),
            ("CNA", "Elm Terrace nursing home", "2015-01", "2018-12"),
        ],
    ),
    "titles held within a job, told in its body": (
        """RAFE COTTER
PLUMBING FOREMAN

EXPERIENCE:

Yadkin Mechanical Contractors, Charlotte             2016 to Present
Plumbing Foreman since 2020: run 9 plumbers on mid rise jobs.
Copper, PEX, cast iron. No lost time.
Journeyman 2016 to 2020.

Rowan Plumbing Service, Gastonia               2011 to 2016
Helper. Then journeyman, service truck.
""",
        [
            ("Plumbing Foreman", "Yadkin Mechanical Contractors", "2016-01", ""),
            ("Journeyman", "Yadkin Mechanical Contractors", "2016-01", "2020-12"),
            ("Helper", "Rowan Plumbing Service", "2011-01", "2016-12"),
        ],
    ),
    "a since in the body begins no job": (
        """MACK TULLY - DIESEL TECH
Stowe, Vermont - 802-555-0171

MANSFIELD TRUCK CENTER, Waterbury VT            2018 -
  Level 2 tech. Cummins engines, air brakes
  Nights (3 pm to 1 am) since 2022
  After treatment, wheel ends, state inspections, road calls
TULLY & SON REPAIR, Stowe            2011 -
  Family shop
LAMOILLE TOWN GARAGE 2009 - 2011
  Helper, then mechanic
""",
        [
            ("Level 2 tech", "MANSFIELD TRUCK CENTER", "2018-01", ""),
            ("", "TULLY & SON REPAIR", "2011-01", ""),
            ("Helper", "LAMOILLE TOWN GARAGE", "2009-01", "2011-12"),
        ],
    ),
    "lines of schools and prizes are no jobs": (
        """Joy Tanner, R.T.(R)(CT)
Huntington WV

Ohio Bend Medical Center            CT tech, nights 7on/7off            8/16 to now
     64 slice, stroke alerts
Guyan Ortho Assoc            x-ray            6/13 - 8/16
     3 doctors, casts

Mountain Tech, Radiography diploma, 2013
ARRT R, CT (2017). WV license current.
Student of the year '13
""",
        [
            ("CT tech, nights 7on/7off", "Ohio Bend Medical Center", "2016-08", ""),
            ("", "Guyan Ortho Assoc", "2013-06", "2016-08"),
        ],
    ),
    "employer, place, title, terms and dates in lines of their own": (
        """LOU ABBOTT RN

PROFESSIONAL EXPERIENCE
St. Hilda Heart Hospital
 Macon, GA
 Registered Nurse, Cardiac Cath Lab (full-time, 4x10 + call)
 May 2020 to Present
 ◦ diagnostic caths

Fort Hawkins Medical Center
 Macon, GA
 Registered Nurse, Progressive Care
 FT nights, 36 hrs/wk
 6/17 - 5/20
 ◦ drips
""",
        [
            (
                "Registered Nurse, Cardiac Cath Lab (full-time, 4x10 + call)",
                "St. Hilda Heart Hospital",
                "2020-05",
                "",
            ),
            ("Registered Nurse", "Fort Hawkins Medical Center", "2017-06", "2020-05"),
        ],
    ),
    "titles set in below an employer without dates": (
        """Meg Ashcombe, PT, DPT
Regional Director of Rehabilitation

LEADERSHIP
Piedmont Motion Partners
   Regional Director, 4 outpatient clinics (Salem, Vinton)   Feb 2021 - Present
      19 staff across sites
   Clinic Manager, Salem   2015 - Jan 2021
      7 staff
   Staff PT, Salem   Aug 2011 - 2015
Mill Mountain Hospital
   Staff PT, inpatient and wound   Jun 2009 - Jul 2011

BOARDS AND OTHER
   State association, reimbursement committee, 2017 to 2023. Half marathons.
""",
        [
            ("Regional Director", "Piedmont Motion Partners", "2021-02", ""),
            ("Clinic Manager", "Piedmont Motion Partners", "2015-01", "2021-01"),
            ("Staff PT", "Piedmont Motion Partners", "2011-08", "2015-12"),
            ("Staff PT, inpatient and wound", "Mill Mountain Hospital", "2009-06", "2011-07"),
        ],
    ),
    "a share of full time is no title": (
        """CORA TEALE, MSN, FNP-C

NURSE PRACTITIONER EXPERIENCE

Sabino Family Health (FQHC)              0.6 FTE (Mon-Wed)              Aug 2021 - Present
  Family practice
Ocotillo Urgent Care              0.4 FTE (Fri/Sat)              Feb 2022 - Present
  Splints
""",
        [
            ("", "Sabino Family Health", "2021-08", ""),
            ("", "Ocotillo Urgent Care", "2022-02", ""),
        ],
    ),
    "small words with counts in the body name no employer": (
        """IVY STROUD
PROJECT MANAGER

Falcon Builders                     2017-now
 PM since 2020, APM before
 Tilt-up warehouse, medical office. $4M to $20M.

Gila River Contracting                2014-2017
 Project engineer. RFIs, submittals. Grocery anchored centers, one fire station

Sunrise Mesa SNF            2012 to 2014
            Bookkeeper, evenings, 2 halls, 26 residents
""",
        [
            ("PM", "Falcon Builders", "2017-01", ""),
            ("Project engineer", "Gila River Contracting", "2014-01", "2017-12"),
            ("Bookkeeper", "Sunrise Mesa SNF", "2012-01", "2014-12"),
        ],
    ),
    "two words that open neither, in the columns of the others": (
        """Hana Ostrow - Site Reliability Engineer

Skagit Freight Tech            SRE            Mar 2021 - now
  on call 1:5

Orting Valley Credit Union            Sysadmin            Aug 2016 - Feb 2021
  RHEL, VMware

BS Computer Engineering Tech, Narrows College, 2016
""",
        [
            ("SRE", "Skagit Freight Tech", "2021-03", ""),
            ("Sysadmin", "Orting Valley Credit Union", "2016-08", "2021-02"),
        ],
    ),
    "two columns with headings side by side": (
        """Dana Quist, PTA

Contact                      Work
813-555-0171                 Bayside Orthopaedics & Rehab, Tampa
dana.quist@                  Physical Therapist Assistant (outpatient)
example.com                  October 2020 - present
Tampa, FL                      gait and balance, aquatic
                               cert. in taping
Availability                 Palm Assisted Living, Largo
Any day of the week,         PTA, contract therapy
weekends and holidays        June 2018 - September 2020
included
                             School
Licenses                     A.S. PTA, Gulf Coast College, 2018
FL PTA (exp 11/2027)
CPR
""",
        [
            (
                "Physical Therapist Assistant (outpatient)",
                "Bayside Orthopaedics & Rehab",
                "2020-10",
                "",
            ),
            ("PTA", "Palm Assisted Living", "2018-06", "2020-09"),
        ],
    ),
    "two columns, then one with dates beside": (
        """Joris Hendrickx                                    Leuven
Senior accountant

KEY SKILLS                     LANGUAGES
SAP FI (daily user,            Dutch  mother tongue
key user for AP since 2020)    French good
Belgian GAAP, IFRS basics      English very good
Intercompany, Intrastat        German some

CAREER

Jan 2020 - now     Dijlehaven Chemicals NV, Antwerpen
                   Senior accountant GL
                   Monthly close day 5

Feb 2015 - Dec 2019     Fiduciaire Maes, Leuven
                   Accountant, then senior
""",
        [
            ("Senior accountant GL", "Dijlehaven Chemicals NV", "2020-01", ""),
            ("Accountant", "Fiduciaire Maes", "2015-02", "2019-12"),
        ],
    ),
    "titles held one after the other in a line below": (
        """INA COLE, PMP

HOLT-MARSH GROUP (formerly Marsh Builders)            2017 - Present
Senior Project Manager (2023 - ), Project Manager (2020 - 2023), Assistant PM (2017 - 2020)
+ Three jobs at a time

DRY CREEK CONTRACTING, Project Engineer            2014 - 2017

EDUCATION  B.S. Construction Management, Mesa State University, 2014
""",
        [
            ("", "HOLT-MARSH GROUP", "2017-01", ""),
            ("Senior Project Manager", "HOLT-MARSH GROUP", "2023-01", ""),
            ("Project Engineer", "DRY CREEK CONTRACTING", "2014-01", "2017-12"),
        ],
    ),
}
