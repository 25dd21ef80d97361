"""Files as other programs write them, with invented people."""

import csv
import io

LINKEDIN_NOTES = (
    "Notes:\r\n"
    '"When exporting your connection data, you may notice that some of the email addresses are '
    "missing. You will only see email addresses for connections who have allowed their "
    "connections to see or download their email address using this setting "
    "https://www.linkedin.com/psettings/privacy/email. You can learn more here "
    'https://www.linkedin.com/help/linkedin/answer/261"\r\n\r\n'
)
LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
GOOGLE = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,"
    "Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
    "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
    "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,"
    "Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
    "Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,"
    "Address 1 - Extended Address,Relation 1 - Label,Relation 1 - Value,Website 1 - Label,"
    "Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,"
    "Custom Field 1 - Value"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,"
    "Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,"
    "Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,"
    "Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "Phone 1 - Type,Phone 1 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,"
    "Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,"
    "Address 1 - Country,Address 1 - Extended Address,Organization 1 - Type,"
    "Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,"
    "Organization 1 - Department,Organization 1 - Symbol,Organization 1 - Location,"
    "Organization 1 - Job Description,Website 1 - Type,Website 1 - Value"
)
OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
    "Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,"
    "Business Country/Region,Home Street,Home Street 2,Home Street 3,Home City,Home State,"
    "Home Postal Code,Home Country/Region,Other Street,Other Street 2,Other Street 3,Other City,"
    "Other State,Other Postal Code,Other Country/Region,Assistant's Phone,Business Fax,"
    "Business Phone,Business Phone 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,"
    "Home Phone 2,ISDN,Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Radio Phone,"
    "TTY/TDD Phone,Telex,Account,Anniversary,Assistant's Name,Billing Information,Birthday,"
    "Business Address PO Box,Categories,Children,Directory Server,E-mail Address,E-mail Type,"
    "E-mail Display Name,E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,E-mail 3 Address,"
    "E-mail 3 Type,E-mail 3 Display Name,Gender,Government ID Number,Hobby,Home Address PO Box,"
    "Initials,Internet Free Busy,Keywords,Language,Location,Manager's Name,Mileage,Notes,"
    "Office Location,Organizational ID Number,Other Address PO Box,Priority,Private,Profession,"
    "Referred By,Sensitivity,Spouse,User 1,User 2,User 3,User 4,Web Page"
)
OUTLOOK_WEB = (
    "First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,"
    "Location,Language,Internet Free Busy,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,"
    "Primary Phone,Home Phone,Home Phone 2,Mobile Phone,Pager,Home Fax,Home Address,Home Street,"
    "Home Street 2,Home Street 3,Home Address PO Box,Home City,Home State,Home Postal Code,"
    "Home Country,Spouse,Children,Manager's Name,Assistant's Name,Referred By,Company Main Phone,"
    "Business Phone,Business Phone 2,Business Fax,Assistant's Phone,Company,Job Title,Department,"
    "Office Location,Organizational ID Number,Profession,Account,Business Address,"
    "Business Street,Business Street 2,Business Street 3,Business Address PO Box,Business City,"
    "Business State,Business Postal Code,Business Country,Other Phone,Other Fax,Other Address,"
    "Other Street,Other Street 2,Other Street 3,Other Address PO Box,Other City,Other State,"
    "Other Postal Code,Other Country,Callback,Car Phone,ISDN,Radio Phone,TTY/TDD Phone,Telex,"
    "User 1,User 2,User 3,User 4,Keywords,Mileage,Hobby,Billing Information,Directory Server,"
    "Sensitivity,Priority,Private,Categories"
)
BULLHORN = (
    "businessSectors.name,branch.externalID,categories.name,category.name,certifications,comments,"
    "companyName,companyURL,dateAvailable,dateNextCall,dateOfBirth,degreeList,description,"
    "desiredLocations,disability,educationDegree,email,email2,email3,employeeType,"
    "employmentPreference,ethnicity,experience,externalID,fax,firstName,gender,hourlyRate,"
    "hourlyRateLow,lastName,massMailOptOut,middleName,migrateGUID,mobile,name,namePrefix,"
    "nameSuffix,nickName,owner.name,phone,phone2,phone3,preferredContact,primarySkills.name,"
    "recentClientList,referredBy,salary,salaryLow,secondarySkills.name,skillSet,source,"
    "specialties.name,ssn,status,timeZoneOffsetEST,travelLimit,type,veteran,willRelocate,"
    "workAuthorized,workPhone,address.address1,address.address2,address.city,address.state,"
    "address.zip,address.countryName,secondaryAddress.address1,secondaryAddress.city,"
    "secondaryAddress.state,occupation"
)
OPENCATS = (
    "Full Name,First Name,Last Name,Address,City,State,Zip,Home Phone,Cell Phone,Work Phone,Notes,"
    "Current Employer,Email,Email 2,Web Site,Key Skills"
)
OPENCATS_OUT = (
    "First Name,Last Name,E-Mail,2nd E-Mail,Home Phone,Cell Phone,Work Phone,Address,City,State,"
    "Zip,Misc Notes,Web Site,Key Skills,Source,Available,Current Employer,Current Pay,Desired Pay,"
    "Can Relocate,Owner,Date Created"
)
ZOHO = (
    "Candidate Owner,Salutation,First Name,Last Name,Candidate Source,Phone,Mobile,Fax,Email,"
    "Secondary Email,Skype ID,Web site,Candidate Status,Street,City,State,Zip Code,Country,"
    "Experience in Years,Highest Qualification Held,Current Job Title,Current Employer,Skill Set,"
    "Additional Info"
)
ZOHO_BULK = (
    "First_Name,Last_Name,Email,Secondary_Email,Phone,Mobile,Current_Employer,Current_Job_Title,"
    "Experience_in_Years,Skill_Set,Candidate_Status,Source,City,State,Country,Additional_Info,"
    "Referred_By"
)


def written(header, *rows, above="", delimiter=",", line_end="\r\n"):
    """The text of a file: each row is a dict by header, cells not given are empty."""
    headers = header.split(",")
    for row in rows:
        assert set(row) <= set(headers), set(row) - set(headers)
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=line_end)
    writer.writerow(headers)
    writer.writerows([row.get(each, "") for each in headers] for row in rows)
    return above + out.getvalue()
