using System.Globalization;
using System.Text;

namespace VirtualSchool.Children.Tests.Imports;

/// <summary>The files of a large council, made by rule: of each three children one is in care now, one has left and one came back.</summary>
internal static class LargeCouncil
{
    public static readonly int Children = Environment.GetEnvironmentVariable("VIRTUALSCHOOL_SOAK") is null ? 900 : 2_675;
    public const int Schools = 60;
    private const int FirstSchool = 130000;

    public static IEnumerable<int> InCare => Enumerable.Range(1, Children).Where(n => n % 3 != 1);

    public static byte[] Header() => Csv("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", Numbers().Select(n => $"{n},{1 + (n % 2)},{Day(BornOn(n))},WBRI,UN4,,"));

    /// <summary>One child a third with one open episode, one with one that ended, one with three: home, back, and on to other carers.</summary>
    public static byte[] Episodes() => Csv("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", Numbers().SelectMany(EpisodesOf));

    public static byte[] Register() => Csv("URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),Postcode",
        Enumerable.Range(0, Schools).Select(s => $"{FirstSchool + s},831,{2000 + s},School {s},Academy,Open,{(s % 2 == 0 ? "Primary" : "Secondary")},DE1 1AA"));

    public static byte[] Names() => Csv("Child ID,Forename,Surname,School URN,School start date,Social worker,Social worker email,Adviser,Adviser email",
        Numbers().Select(n => $"{n},Given{n},Family{n % 300},{FirstSchool + (n % Schools)},01/09/2026,Worker {n % 90},worker{n % 90}@council.example,Adviser {n % 12},adviser{n % 12}@council.example"));

    // From Reception to Year 11 on 1 September 2026.
    private static DateOnly BornOn(int child) => new DateOnly(2011, 9, 1).AddDays(child * 7 % 4000);

    private static IEnumerable<string> EpisodesOf(int n) => (n % 3) switch
    {
        0 => [$"{n},{Day(new(2025, 3, 1 + (n % 28)))},S,C2,N1,U4,PR1,,,,,,"],
        1 => [$"{n},{Day(new(2024, 5, 1 + (n % 28)))},S,V2,N5,U6,PR4,{Day(new(2025, 6, 1))},E4A,,,,"],
        _ => [
            $"{n},01/02/2024,S,V2,N1,U6,PR1,01/08/2024,E4A,,,,",
            $"{n},{Day(new(2025, 9, 1 + (n % 28)))},S,C1,N1,U6,PR1,{Day(new(2026, 2, 1))},X1,CARPL,,,",
            $"{n},{Day(new(2026, 2, 1))},B,C2,N1,K2,PR4,,,,,,"],
    };

    private static IEnumerable<int> Numbers() => Enumerable.Range(1, Children);

    private static byte[] Csv(string heading, IEnumerable<string> rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(heading).Append("")));

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
