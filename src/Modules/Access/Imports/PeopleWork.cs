using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Imports;

/// <summary>What a list of people would change, held against those whom the service knows.</summary>
internal sealed class PeopleWork(IReadOnlyList<ListedPerson> listed, IReadOnlyDictionary<string, Person> known, SchoolsOfTeachers schools, bool invites, IReadOnlySet<PersonId> uninvited, DateOnly today)
{
    public DateOnly Today => today;

    public IReadOnlyList<(ListedPerson Person, SchoolNamed School)> ToName => schools.ToName;

    /// <summary>The rows that give somebody something that they do not have.</summary>
    public IReadOnlyList<ListedPerson> ToGive { get; } = [.. listed.Where(p => !known.TryGetValue(p.EmailKey, out var person) || !person.Holds(p.Role, today))];

    /// <summary>The addresses that get a letter with a link.</summary>
    public IReadOnlyList<string> ToInvite { get; } =
        invites ? [.. listed.Select(p => p.EmailKey).Distinct().Where(key => !known.TryGetValue(key, out var person) || uninvited.Contains(person.Id))] : [];

    public IReadOnlyList<ImportChange> Changes => [.. listed.GroupBy(p => p.EmailKey).Select(ChangeOf).OfType<ImportChange>()];

    private ImportChange? ChangeOf(IGrouping<string, ListedPerson> rows)
    {
        var given = ToGive.Where(p => p.EmailKey == rows.Key).Select(p => Choice.Words(p.Role).ToLowerInvariant()).Distinct().ToList();
        List<string> words = given.Count > 0 ? [$"becomes {string.Join(" and ", given)}"] : [];
        words.AddRange(ToName.Where(n => n.Person.EmailKey == rows.Key).Select(n => $"is {(n.Person.IsDeputy ? "deputy " : "")}designated teacher of {n.School.Name} and sees our children there"));
        if (ToInvite.Contains(rows.Key))
            words.Add("gets a letter with a link to choose a password");
        var person = known.GetValueOrDefault(rows.Key);
        return words.Count == 0 ? null : new ImportChange(null, $"{person?.Name ?? rows.First().Name} ({rows.First().Email})", person is null ? "New" : "Changed", string.Join("; ", words));
    }
}
