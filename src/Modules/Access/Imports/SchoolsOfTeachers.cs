using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Domain;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Access.Imports;

/// <summary>Which school each designated teacher in a list gets, as far as it is not theirs already.</summary>
internal sealed class SchoolsOfTeachers
{
    private readonly List<(ListedPerson Person, SchoolNamed School)> _toName = [];

    private SchoolsOfTeachers() { }

    /// <summary>Whom to name where.</summary>
    public IReadOnlyList<(ListedPerson Person, SchoolNamed School)> ToName => _toName;

    /// <summary>Asks for the schools that the list names; warns of each that nobody knows.</summary>
    public static async Task<SchoolsOfTeachers> OfAsync(
        IReadOnlyList<ListedPerson> listed, IReadOnlyDictionary<string, Person> known, string? column, ProblemList problems, IMediator mediator, CancellationToken cancel)
    {
        var schools = new SchoolsOfTeachers();
        var asked = new SchoolsNamed([.. listed.Select(p => p.School).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)]);
        if (asked.Texts.Count == 0) return schools;
        await mediator.Publish(asked, cancel);
        foreach (var person in listed.Where(p => p.School is not null))
            if (!asked.Found.TryGetValue(person.School!, out var school))
                problems.Warn(person.Row, column, $"We know no school {person.School}. Load the register of schools first, or write the school’s URN; the rest of the row is loaded.");
            else if (!known.TryGetValue(person.EmailKey, out var already) || !school.Teachers.Contains(already.Id))
                schools._toName.Add((person, school));
        return schools;
    }
}
