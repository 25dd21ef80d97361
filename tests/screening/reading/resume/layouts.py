"""The same kind of career set out in many ways, with the jobs that are told by each."""

LAYOUTS = {
    "title and dates, employer and place below": (
        """Ada Quill
PROFESSIONAL EXPERIENCE

Staff Nurse                                June 2019 - Present
Larkfield General Hospital, Denver, CO
- Twelve-bed unit, charge every other weekend

Nurse Technician                           May 2016 - May 2019
Brookmere Clinic, Boulder, CO
- Vitals and rooming

EDUCATION
BSN, Front Range College, 2019
""",
        [
            ("Staff Nurse", "Larkfield General Hospital", "2019-06", ""),
            ("Nurse Technician", "Brookmere Clinic", "2016-05", "2019-05"),
        ],
    ),
    "employer and dates, title below": (
        """Work Experience
Farrow & Pell LLP, Boston, MA                 2018 - 2023
Senior Auditor
• Led six engagements a year
Harbour Street Bank                           2015 - 2018
Junior Analyst
• Wrote credit memos
""",
        [
            ("Senior Auditor", "Farrow & Pell LLP", "2018-01", "2023-12"),
            ("Junior Analyst", "Harbour Street Bank", "2015-01", "2018-12"),
        ],
    ),
    "one line with bars": (
        """EXPERIENCE
Site Manager | Corven Construction Ltd | Leeds | 03/2019 - present
Ran three sites.
Assistant Site Manager | Aldous Builders | Bradford | 09/2014 - 02/2019
""",
        [
            ("Site Manager", "Corven Construction Ltd", "2019-03", ""),
            ("Assistant Site Manager", "Aldous Builders", "2014-09", "2019-02"),
        ],
    ),
    "one line with commas": (
        """Employment
Payroll Clerk, Tillmouth Foods Inc, Akron OH, 2011-2014
Payroll Lead, Sandbar Logistics, Toledo OH, 2014-2020
""",
        [
            ("Payroll Clerk", "Tillmouth Foods Inc", "2011-01", "2014-12"),
            ("Payroll Lead", "Sandbar Logistics", "2014-01", "2020-12"),
        ],
    ),
    "title at employer": (
        """EMPLOYMENT HISTORY
Data Engineer at Plumewood (Jan 2020 - Mar 2023)
Software Developer at Tarn & Co. (Aug 2016 - Dec 2019)
""",
        [
            ("Data Engineer", "Plumewood", "2020-01", "2023-03"),
            ("Software Developer", "Tarn & Co.", "2016-08", "2019-12"),
        ],
    ),
    "employer dash title": (
        """Work history
Greyford Hospital - CT Technologist
Feb 2018 - Present
- ED and inpatient
Ostrava Imaging - X-ray Tech
Aug 2014 - Jan 2018
""",
        [
            ("CT Technologist", "Greyford Hospital", "2018-02", ""),
            ("X-ray Tech", "Ostrava Imaging", "2014-08", "2018-01"),
        ],
    ),
    "dates first": (
        """Career history
Sept 2019 to present    Senior Radiographer (Band 6), Penfold University
                        Hospitals NHS Trust
July 2014 to Aug 2019   Radiographer (Band 5), Tarrant Infirmary
""",
        [
            (
                "Senior Radiographer (Band 6)",
                "Penfold University Hospitals NHS Trust",
                "2019-09",
                "",
            ),
            ("Radiographer (Band 5)", "Tarrant Infirmary", "2014-07", "2019-08"),
        ],
    ),
    "dates on a line of their own above": (
        """EXPERIENCE

2017 - 2021
Marketing Manager
Bellweather Brands

2013 - 2017
Marketing Assistant
Copperleaf Studios
""",
        [
            ("Marketing Manager", "Bellweather Brands", "2017-01", "2021-12"),
            ("Marketing Assistant", "Copperleaf Studios", "2013-01", "2017-12"),
        ],
    ),
    "dates on a line of their own below": (
        """WORK EXPERIENCE

Systems Engineer

Northmoor Limited -  Chennai, Tamil Nadu -

December 2016 to Present

Trainee

Northmoor Limited -  Mysore, Karnataka -

June 2016 to November 2016
""",
        [
            ("Systems Engineer", "Northmoor Limited", "2016-12", ""),
            ("Trainee", "Northmoor Limited", "2016-06", "2016-11"),
        ],
    ),
    "names no word tells, the order does": (
        """EXPERIENCE
Quillon, Austin, TX
Software Engineer, June 2018 - May 2021
- Services
Vantry, Dallas, TX
Barista, May 2015 - June 2018
- Coffee
""",
        [
            ("Software Engineer", "Quillon", "2018-06", "2021-05"),
            ("Barista", "Vantry", "2015-05", "2018-06"),
        ],
    ),
    "two titles with one employer": (
        """Experience

Merrow Insurance Group, Hartford, CT                     2012 - 2022
Claims Supervisor                                        2017 - 2022
- Team of nine
Claims Adjuster                                          2012 - 2017
- Auto

Education
BA, Hartwell College, 2012
""",
        [
            ("Claims Supervisor", "Merrow Insurance Group", "2017-01", "2022-12"),
            ("Claims Adjuster", "Merrow Insurance Group", "2012-01", "2017-12"),
        ],
    ),
    "employer once, titles with dates": (
        """PROFESSIONAL EXPERIENCE
Oakrun School District
Principal, 2018 - present
Teacher, 2009 - 2018
Penny Lane Academy
Teaching Assistant, 2007 - 2009
""",
        [
            ("Principal", "Oakrun School District", "2018-01", ""),
            ("Teacher", "Oakrun School District", "2009-01", "2018-12"),
            ("Teaching Assistant", "Penny Lane Academy", "2007-01", "2009-12"),
        ],
    ),
    "German": (
        """Lebenslauf
Jonas Ebrecht
Berufserfahrung
03/2018 - heute   Projektleiter, Tannwald GmbH, Kassel
09/2013 - 02/2018 Bauingenieur, Ostkamp Bau AG, Fulda
Ausbildung
2008 - 2013 Hochschule Nordstedt, Dipl.-Ing.
""",
        [
            ("Projektleiter", "Tannwald GmbH", "2018-03", ""),
            ("Bauingenieur", "Ostkamp Bau AG", "2013-09", "2018-02"),
        ],
    ),
    "French": (
        """Expérience professionnelle
Depuis mars 2019 : Infirmière, Clinique des Tilleuls, Lyon
Septembre 2014 - février 2019 : Aide-soignante, Hôpital Saint-Aubert, Dijon
Formation
2014 : Diplôme d'État infirmier
""",
        [
            ("Infirmière", "Clinique des Tilleuls", "2019-03", ""),
            ("Aide-soignante", "Hôpital Saint-Aubert", "2014-09", "2019-02"),
        ],
    ),
    "Spanish": (
        """EXPERIENCIA LABORAL
enero 2020 - actualidad
Ingeniero de datos
Almendra Soluciones S.L., Madrid
marzo 2016 - diciembre 2019
Analista
Banco Torremar, Sevilla
""",
        [
            ("Ingeniero de datos", "Almendra Soluciones S.L.", "2020-01", ""),
            ("Analista", "Banco Torremar", "2016-03", "2019-12"),
        ],
    ),
    "Dutch": (
        """Werkervaring
jan 2021 - heden   Verpleegkundige, Ziekenhuis De Linde, Utrecht
feb 2017 - dec 2020   Medewerker, Zorggroep Oever, Zeist
""",
        [
            ("Verpleegkundige", "Ziekenhuis De Linde", "2021-01", ""),
            ("Medewerker", "Zorggroep Oever", "2017-02", "2020-12"),
        ],
    ),
    "labels": (
        """WORK EXPERIENCE
Company: Redthorn Systems Pvt Ltd
Designation: Software Engineer
Duration: Jan 2017 - Mar 2020
Responsibilities: builds
Company: Halden Infotech
Designation: Trainee
Duration: Jun 2015 - Dec 2016
""",
        [
            ("Software Engineer", "Redthorn Systems Pvt Ltd", "2017-01", "2020-03"),
            ("Trainee", "Halden Infotech", "2015-06", "2016-12"),
        ],
    ),
    "bullets are the jobs": (
        """Experience
• Staff Pharmacist, Corner Pharmacy, 2015 - 2019
• Pharmacy Technician, Mill Road Drugs Inc, 2011 - 2015
Education
• PharmD, 2015
""",
        [
            ("Staff Pharmacist", "Corner Pharmacy", "2015-01", "2019-12"),
            ("Pharmacy Technician", "Mill Road Drugs Inc", "2011-01", "2015-12"),
        ],
    ),
    "volunteers and schools are no jobs": (
        """EXPERIENCE
Welder, Ironside Fabrication Co, 2016 - present
VOLUNTEER EXPERIENCE
Coach, Eastside Youth Club, 2018 - 2020
EDUCATION
Certificate, Weldon Technical College, 2015 - 2016
""",
        [("Welder", "Ironside Fabrication Co", "2016-01", "")],
    ),
    "titles with departments and levels": (
        """Employment History
Registered Nurse III, Emergency Department
St. Orrin Medical Center, Reno, NV
10/2018 - 08/2022

Vice President, Operations
Lattimer Holdings
01/2010 - 09/2018
""",
        [
            ("Registered Nurse III", "St. Orrin Medical Center", "2018-10", "2022-08"),
            ("Vice President, Operations", "Lattimer Holdings", "2010-01", "2018-09"),
        ],
    ),
    "short months and years": (
        """Work Experience
Developer, Koios Labs        Jun 19 - Aug 21
Intern, Koios Labs           Jun '18 - Aug '18
""",
        [
            ("Developer", "Koios Labs", "2019-06", "2021-08"),
            ("Intern", "Koios Labs", "2018-06", "2018-08"),
        ],
    ),
    "a summer and a single year": (
        """EXPERIENCE
Camp Counselor, Pine Hollow Camp Inc          Summer 2014
Cashier, Dunmore Stores                       2013
""",
        [
            ("Camp Counselor", "Pine Hollow Camp Inc", "2014-06", "2014-09"),
            ("Cashier", "Dunmore Stores", "2013-01", "2013-12"),
        ],
    ),
    "a heading in spaced capitals": (
        """J U N E   A S H B Y
E X P E R I E N C E
Chef, The Copper Pot Restaurant, 2012 - 2018
E D U C A T I O N
Culinary Diploma, 2011
""",
        [("Chef", "The Copper Pot Restaurant", "2012-01", "2018-12")],
    ),
    "headings within a job": (
        """WORK EXPERIENCE

Project Manager
Zephyrine Software, Pune
Jan 2018 to Present

Project Details:
• Moved four systems
Achievements:
• On time

Test Lead
Calyx Technologies, Pune
Mar 2014 to Dec 2017

EDUCATION
""",
        [
            ("Project Manager", "Zephyrine Software", "2018-01", ""),
            ("Test Lead", "Calyx Technologies", "2014-03", "2017-12"),
        ],
    ),
    "sentences between the jobs": (
        """Experience
Editor, Paperkite Press, 2017 - 2022
Ran the autumn list from 2019 to 2021 with two juniors and a budget of $2000 a title.
In 2020 moved everything on line.
Copy Editor, Quayside News, 2012 - 2017
""",
        [
            ("Editor", "Paperkite Press", "2017-01", "2022-12"),
            ("Copy Editor", "Quayside News", "2012-01", "2017-12"),
        ],
    ),
    "no heading at all": (
        """Rosa Delmar
rosa@example.com
Electrician, Brightwire Electric Inc, Mesa AZ, 2015 - present
Apprentice Electrician, Solano Power Co, Mesa AZ, 2011 - 2015
""",
        [
            ("Electrician", "Brightwire Electric Inc", "2015-01", ""),
            ("Apprentice Electrician", "Solano Power Co", "2011-01", "2015-12"),
        ],
    ),
    "employer, place, then title with dates by comma": (
        """RELEVANT EXPERIENCE
Haverline Hospital, Tampa, FL
MRI Technologist, 2019 to present
* 1.5T and 3T

Coastal Imaging Partners, Largo, FL
Radiologic Technologist, 2015 to 2019
* Walk-ins
""",
        [
            ("MRI Technologist", "Haverline Hospital", "2019-01", ""),
            ("Radiologic Technologist", "Coastal Imaging Partners", "2015-01", "2019-12"),
        ],
    ),
    "dates in front with a bar": (
        """Experience
2019-2023 | Account Executive | Sablewood Media
2016-2019 | Sales Representative | Fenwick Motors
""",
        [
            ("Account Executive", "Sablewood Media", "2019-01", "2023-12"),
            ("Sales Representative", "Fenwick Motors", "2016-01", "2019-12"),
        ],
    ),
    "in capitals": (
        """PROFESSIONAL EXPERIENCE
MARLOW MEMORIAL HOSPITAL, ST. LOUIS, MISSOURI
CHARGE NURSE, 01/2017 - 12/2021
Led nights.
TEASDALE NURSING HOME, ST. LOUIS, MISSOURI
LPN, 06/2012 - 12/2016
""",
        [
            ("CHARGE NURSE", "MARLOW MEMORIAL HOSPITAL", "2017-01", "2021-12"),
            ("LPN", "TEASDALE NURSING HOME", "2012-06", "2016-12"),
        ],
    ),
    "name of a firm with a dash and a town": (
        """Professional Experience
Winslade Partners - Chicago, IL
Consultant                       August 2019 - Present
Obermann Group - Berlin, Germany
Analyst                          July 2016 - July 2019
""",
        [
            ("Consultant", "Winslade Partners", "2019-08", ""),
            ("Analyst", "Obermann Group", "2016-07", "2019-07"),
        ],
    ),
    "a town that no mark parts from the name": (
        """EXPERIENCE
Software Engineer Jan 2019 - Mar 2022
Koios San Diego, CA
""",
        [("Software Engineer", "Koios", "2019-01", "2022-03")],
    ),
    "breaks, degrees and the same employer again": (
        """EXPERIENCE
Staff Nurse, Band 5
Tarrant Infirmary NHS Trust
October 2020 to date
Career break, 2019 - 2020
Healthcare Assistant (bank, part time while a student)
Same trust, 2016 to 2019
""",
        [
            ("Staff Nurse, Band 5", "Tarrant Infirmary NHS Trust", "2020-10", ""),
            (
                "Healthcare Assistant (bank, part time while a student)",
                "Tarrant Infirmary NHS Trust",
                "2016-01",
                "2019-12",
            ),
        ],
    ),
}
