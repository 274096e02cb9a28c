using System.Globalization;

namespace VirtualSchool.Platform.Demonstration;

/// <summary>Names for people who never were, drawn from the heritages of a city in the East Midlands.</summary>
public sealed class InventedNames
{
    private readonly (Heritage What, int Weight)[] _heritages;

    private InventedNames((Heritage, int)[] heritages) => _heritages = heritages;

    /// <summary>The lists that ship with the program.</summary>
    public static InventedNames Shipped { get; } = Read();

    /// <summary>Draws a heritage as often as the city has it.</summary>
    public Heritage Heritage(Random dice) => dice.Pick(_heritages);

    /// <summary>The heritage of that name.</summary>
    public Heritage Heritage(string name) => _heritages.Select(h => h.What).Single(h => h.Name == name);

    private static InventedNames Read()
    {
        using var resource = typeof(InventedNames).Assembly.GetManifestResourceStream("invented-names.txt")!;
        using var text = new StreamReader(resource);
        return new([.. text.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Parse)]);
    }

    private static (Heritage, int) Parse(string line)
    {
        var cells = line.Split('|');
        return (new Heritage(cells[0], cells[2].Split(' '), cells[3].Split(", "), cells[4].Split(", "), cells[5].Split(", ")), int.Parse(cells[1], CultureInfo.InvariantCulture));
    }
}

/// <summary>Names that go together.</summary>
/// <param name="Name">What the lists call it.</param>
/// <param name="Ethnicities">Codes of the 903 that such a family commonly has; a code written twice comes twice as often.</param>
/// <param name="Girls">Given names.</param>
/// <param name="Boys">Given names.</param>
/// <param name="Families">Family names.</param>
public sealed record Heritage(string Name, IReadOnlyList<string> Ethnicities, IReadOnlyList<string> Girls, IReadOnlyList<string> Boys, IReadOnlyList<string> Families);
