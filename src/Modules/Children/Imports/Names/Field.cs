namespace VirtualSchool.Children.Imports.Names;

/// <summary>One thing that a council's own list may tell of a child, with the headings under which it is often found.</summary>
internal sealed record Field(string Key, string Label, params string[] Headings)
{
    public static readonly Field Number = new("number", "child's number", "CHILD", "Child ID", "Child Unique ID", "LA Child ID", "Person ID", "Case number", "Council number");
    public static readonly Field Upn = new("upn", "UPN", "UPN", "Unique pupil number");
    public static readonly Field Given = new("given", "given name", "Forename", "Given name", "First name", "Forenames", "Legal forename");
    public static readonly Field Family = new("family", "family name", "Surname", "Family name", "Last name", "Legal surname");
    public static readonly Field KnownAs = new("known-as", "name by which the child is known", "Known as", "Preferred name", "Preferred forename", "Chosen name");
    public static readonly Field School = new("school", "school's URN", "School URN", "URN", "Education URN", "Establishment URN");
    public static readonly Field SchoolFrom = new("school-from", "first day at the school", "School start date", "Date started at school", "Admission date", "School from");
    public static readonly Field Year = new("year", "year group", "Year group", "NC year", "NCY", "Year", "National curriculum year");
    public static readonly Field SenProvision = new("sen", "SEN provision", "SEN provision", "SEN", "SEN status");
    public static readonly Field SenNeed = new("sen-need", "SEN primary need", "SEN need", "SEN primary need", "SEN type");
    public static readonly Field Address = new("address", "placement's address", "Placement address", "Address of placement", "Home address", "Current address", "Address");
    public static readonly Field Worker = new("worker", "social worker's name", "Social worker", "Social worker name", "Allocated worker", "Worker");
    public static readonly Field WorkerEmail = new("worker-email", "social worker's e-mail", "Social worker email", "Social worker e-mail", "Worker email", "Allocated worker email");
    public static readonly Field Adviser = new("adviser", "adviser's name", "Adviser", "Advisor", "Virtual school adviser", "Caseworker");
    public static readonly Field AdviserEmail = new("adviser-email", "adviser's e-mail", "Adviser email", "Adviser e-mail", "Advisor email", "Caseworker email");

    public static readonly Field[] All =
        [Number, Upn, Given, Family, KnownAs, School, SchoolFrom, Year, SenProvision, SenNeed, Address, Worker, WorkerEmail, Adviser, AdviserEmail];
}
