using System.Globalization;
using System.Text;
using VirtualSchool.Platform.Imports;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>The files of a council so small that a test can name everybody in it.</summary>
internal static class Files
{
    public const int Primary = 112900;
    public const int OtherPrimary = 112901;
    public const string PrimaryName = "St Zoë’s Primary School";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The national register as it is downloaded: Windows-1252, with more columns than anybody needs.</summary>
    public static UploadedFile Schools() => new("edubasealldata.csv", Windows1252.GetBytes(string.Join("\r\n",
    [
        "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),CloseDate,Postcode,SchoolCapacity",
        $"{Primary},831,Derby,2401,{PrimaryName},Community school,Open,Primary,,DE1 1AA,210",
        $"{OtherPrimary},831,Derby,2402,Brook Lane Primary School,Academy converter,Open,Primary,,DE1 2BB,420",
    ])));

    /// <summary>The register once the primary school has closed and gone on as the other one, with its file of links.</summary>
    public static UploadedFile[] Conversion() =>
    [
        new("edubasealldata.csv", Windows1252.GetBytes(Windows1252.GetString(Schools().Bytes).Replace("Community school,Open,Primary,,", "Community school,Closed,Primary,31-10-2026,", StringComparison.Ordinal))),
        Csv("links_edubasealldata.csv", "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate", [$"{Primary},{OtherPrimary},Brook Lane Primary School,Successor,01-11-2026"]),
    ];

    public static UploadedFile[] Ssda903(params TestChild[] children) => [Header(children), Episodes(children)];

    /// <summary>A council's own list, under its own headings.</summary>
    public static UploadedFile Names(params TestChild[] children) => Csv("children from the case system.csv",
        "Child ID,Forename,Surname,School URN,School start date,NC year,Social worker,Social worker email,Adviser,Adviser email",
        children.Select(c => $"{c.Number},{c.Given},{c.Family},{c.School},01/09/2026,{c.Year},{c.Worker},{EmailOf(c.Worker)},Priya Nair,{EmailOf("Priya Nair")}"));

    /// <summary>The same list from a case system that calls social workers otherwise.</summary>
    public static UploadedFile Caseload(string workerHeading, params TestChild[] children)
    {
        var names = Names(children);
        return new("caseload.csv", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(names.Bytes).Replace("Social worker,", $"{workerHeading},", StringComparison.Ordinal)));
    }

    public static string EmailOf(string name) => $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org";

    private static UploadedFile Header(TestChild[] children) =>
        Csv("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", children.Select(c => $"{c.Number},2,{Day(c.BornOn)},WBRI,,,"));

    private static UploadedFile Episodes(TestChild[] children) => Csv("episodes.csv",
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
        children.Select(c => $"{c.Number},{Day(c.InCareFrom)},S,C2,N1,U6,PR1,{(c.Until is { } until ? Day(until) : "")},{c.WhyEnded},,,,"));

    private static UploadedFile Csv(string name, string header, IEnumerable<string> rows) =>
        new(name, Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(header).Append(""))));

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
