using System.Globalization;

namespace VirtualSchool.Children.Domain.Codes;

/// <summary>
/// The code sets that ship with the service, as dated data. Somebody else's code that we do not know is kept and warned about,
/// since the sets change each year.
/// </summary>
internal sealed class CodeSets
{
    private readonly ILookup<(string Set, string Value), Code> _codes;

    private CodeSets(IReadOnlyList<Code> all) => (All, _codes) = (all, all.ToLookup(c => (c.Set, c.Value)));

    public static CodeSets Shipped { get; } = Read();

    public IReadOnlyList<Code> All { get; }

    /// <summary>The meaning on that day or, failing that, at any time; null for a code that no table has.</summary>
    public string? Meaning(string set, string? value, DateOnly day) => Find(set, value, day)?.Meaning;

    /// <summary>The meaning at any time, or the code itself where no table has it.</summary>
    public string Words(string set, string code) => _codes[(set, code)].LastOrDefault()?.Meaning ?? code;

    public bool Knows(string set, string value) => _codes.Contains((set, value));

    public bool IsValid(string set, string value, DateOnly day) => _codes[(set, value)].Any(c => c.IsValidOn(day));

    private Code? Find(string set, string? value, DateOnly day) =>
        value is null ? null : _codes[(set, value)].OrderByDescending(c => c.IsValidOn(day)).FirstOrDefault();

    private static CodeSets Read()
    {
        using var resource = typeof(CodeSets).Assembly.GetManifestResourceStream("codes.txt")!;
        using var text = new StreamReader(resource);
        return new CodeSets([.. text.ReadToEnd().Split('\n').Skip(1).Where(line => line.Length > 0).Select(Parse)]);
    }

    private static Code Parse(string line)
    {
        var cells = line.Split('|');
        return new Code(cells[0], cells[1], cells[2], Date(cells[3]), Date(cells[4]), cells[5], IsConfirmed: cells is not [.., "yes"]);
    }

    private static DateOnly? Date(string cell) =>
        cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
