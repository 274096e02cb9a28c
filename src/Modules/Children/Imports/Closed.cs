namespace VirtualSchool.Children.Imports;

/// <summary>Numbers and pupil numbers of sealed records that files name. What is said of them tells neither that nor why.</summary>
internal sealed record Closed(IReadOnlySet<string> Numbers, IReadOnlySet<string> Upns)
{
    public const string Words = "This record is closed to files, so nothing in this row is loaded. The head of the virtual school can say more.";

    public static string WordsOf(object upn) => $"UPN {upn} cannot be given to this child, who is loaded without it. The head of the virtual school can say more.";
}
