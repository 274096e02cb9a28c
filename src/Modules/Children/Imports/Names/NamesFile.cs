using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Names;

/// <summary>Reads a council's own list through the column map.</summary>
internal sealed class NamesFile(TextTable table, ColumnMap map, DateOnly today)
{
    private const int MostAddressLines = 7;
    private const int LongestAddress = 300;

    private static readonly Dictionary<string, string> SenWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EHCP"] = "E",
        ["EHC PLAN"] = "E",
        ["EHC"] = "E",
        ["SEN SUPPORT"] = "K",
        ["SUPPORT"] = "K",
        ["NONE"] = "N",
        ["NO SEN"] = "N",
        ["NO"] = "N",
    };

    public ProblemList Problems { get; } = new(table.Name);

    public IReadOnlyList<NameRow> Read() => [.. table.Rows(Problems).Select(ReadRow).OfType<NameRow>()];

    private NameRow? ReadRow(TextRow row)
    {
        var (number, upn) = (Identifier(row, Field.Number), Identifier(row, Field.Upn));
        if (number is null && upn is null && !row.IsLeftOut) row.LeaveOut(map.Of(Field.Number) ?? map.Of(Field.Upn), "This row says neither the child's number nor the UPN, so we cannot tell whose it is.");
        var from = map.Of(Field.SchoolFrom) is { } column ? row.Date(column) : null;
        return row.IsLeftOut ? null : new NameRow(row.Number, number, upn?.ToUpperInvariant())
        {
            Given = Text(row, Field.Given),
            Family = Text(row, Field.Family),
            KnownAs = Text(row, Field.KnownAs),
            School = Text(row, Field.School),
            SchoolFrom = from,
            Year = ReadYear(row),
            SenProvision = ReadCode(row, Field.SenProvision, CodeSet.SenProvision),
            SenNeed = ReadCode(row, Field.SenNeed, CodeSet.SenNeed),
            Address = ReadAddress(row),
            Worker = ReadPerson(row, Field.Worker, Field.WorkerEmail),
            Adviser = ReadPerson(row, Field.Adviser, Field.AdviserEmail),
        };
    }

    private string? Text(TextRow row, Field field) => map.Of(field) is { } column ? row.Text(column) : null;

    private string? Identifier(TextRow row, Field field) => map.Of(field) is { } column ? row.Identifier(column) : null;

    private YearGroup? ReadYear(TextRow row)
    {
        if (Text(row, Field.Year) is not { } text) return null;
        var year = YearGroup.Read(text);
        if (year is null) row.Warn(map.Of(Field.Year), $"{text} is no year group that we know. Write Reception, 1 to 13, N1 or N2; the year stays as it is.");
        return year;
    }

    private string? ReadCode(TextRow row, Field field, string set)
    {
        if (Text(row, field) is not { } text) return null;
        if (set == CodeSet.SenProvision && SenWords.TryGetValue(text, out var code)) return code;
        return CodeCell.Read(row, map.Of(field)!, set, today);
    }

    // The words of a problem never hold the address itself: previews are read by people who have given no reason.
    private string? ReadAddress(TextRow row)
    {
        if (Text(row, Field.Address) is not { } text) return null;
        var lines = text.Split(['\n', '\r', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var address = string.Join('\n', lines);
        if (lines.Length is > 0 and <= MostAddressLines && address.Length <= LongestAddress) return address;
        row.Warn(map.Of(Field.Address), $"The address needs from 1 to {MostAddressLines} lines, with commas between, and {LongestAddress} characters at most. The rest of the row is loaded.");
        return null;
    }

    private Named? ReadPerson(TextRow row, Field name, Field email)
    {
        var (called, address) = (Text(row, name), Text(row, email));
        if (called is null && address is null) return null;
        if (PersonForm.IsName(called) && PersonForm.IsEmail(address)) return new(called!, address!);
        row.Warn(map.Of(email) ?? map.Of(name), $"The {name.Label.Replace("'s name", "", StringComparison.Ordinal)} {called ?? address} needs a name and an e-mail address in the correct form, such as name@example.gov.uk, by which the service knows people. The rest of the row is loaded.");
        return null;
    }
}
