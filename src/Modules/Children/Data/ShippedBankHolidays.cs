using System.Globalization;

namespace VirtualSchool.Children.Data;

/// <summary>England's bank holidays from 2012, as far as they are announced. Contains public sector information licensed under the Open Government Licence v3.0.</summary>
internal static class ShippedBankHolidays
{
    public static IReadOnlyList<BankHolidayRow> All { get; } = Read();

    private static List<BankHolidayRow> Read()
    {
        using var resource = typeof(ShippedBankHolidays).Assembly.GetManifestResourceStream("bank-holidays.txt")!;
        using var text = new StreamReader(resource);
        return [.. text.ReadToEnd().Split('\n').Skip(1).Where(line => line.Length > 0).Select(Parse)];
    }

    private static BankHolidayRow Parse(string line)
    {
        var cells = line.Split('|');
        return new BankHolidayRow { Date = DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), Name = cells[1], Source = cells[2] };
    }
}
