using System.Globalization;
using MediatR;
using VirtualSchool.Children.Contracts;

namespace VirtualSchool.Training.Imports;

/// <summary>Where a row says that somebody works.</summary>
/// <param name="Urn">The school's number; null for an organisation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Doubt">What somebody should look at; null for nothing.</param>
internal sealed record Institution(int? Urn, string Name, string? Doubt = null);

/// <summary>Schools by the numbers and names that a file has; what is no school is an organisation by its own words.</summary>
internal sealed class Institutions
{
    private const int LongestName = 200;
    private readonly Dictionary<string, Institution> _found = new(StringComparer.OrdinalIgnoreCase);

    public static async Task<Institutions> OfAsync(IEnumerable<string> texts, IMediator mediator, CancellationToken cancel)
    {
        var (all, wanted) = (new Institutions(), texts.Distinct(StringComparer.OrdinalIgnoreCase).Where(t => t.Length <= LongestName).ToLookup(t => Number(t) is not null));
        foreach (var school in await mediator.Send(new FindSchools([.. wanted[true].Select(t => Number(t)!.Value)]), cancel))
            all._found[$"{school.Urn}"] = new(school.Urn, school.Name, school.IsOpen ? null : $"{school.Name} ({school.Urn}) has closed. They are counted there; write the number of the school that took its place to count them at that one.");
        foreach (var text in wanted[false]) all._found[text] = await NamedAsync(text, mediator, cancel);
        return all;
    }

    /// <summary>Null for a number that no school has, and for a name that is too long.</summary>
    public Institution? Find(string text) => _found.GetValueOrDefault(Number(text) is { } urn ? $"{urn}" : text);

    private static async Task<Institution> NamedAsync(string text, IMediator mediator, CancellationToken cancel)
    {
        var alike = (await mediator.Send(new SearchSchools(text, Most: 3), cancel)).Where(s => string.Equals(s.Name, text, StringComparison.OrdinalIgnoreCase)).ToList();
        return alike switch
        {
            [var only] => new(only.Urn, only.Name),
            [] => new(null, text, $"The register has no open school called “{text}”, so it stands as an organisation. If it is a school, write its number."),
            _ => new(null, text, $"{alike.Count} schools are called “{text}”, so it stands as an organisation. Write the school’s number."),
        };
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var urn) ? urn : null;
}
