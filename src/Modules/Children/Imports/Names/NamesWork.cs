using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Imports.Names;

/// <summary>A list that was read: whom it names, and the means to put it into their records.</summary>
internal sealed class NamesWork(IReadOnlyList<NameRow> rows, SchoolFinder schools, DateOnly today)
{
    public IReadOnlyList<NameRow> Rows => rows;

    public DateOnly Today => today;

    public IReadOnlyCollection<string> Numbers => [.. rows.Select(r => r.Number).OfType<string>()];

    public IReadOnlyCollection<Upn> Upns => [.. rows.Select(r => r.Upn is null ? null : Upn.Read(r.Upn)).OfType<Upn>()];

    public ILookup<Part, Named> People => rows
        .SelectMany(r => new[] { (Part: Part.SocialWorker, Person: r.Worker), (Part: Part.Adviser, Person: r.Adviser) })
        .Where(p => p.Person is not null).DistinctBy(p => (p.Part, p.Person!.Email.ToUpperInvariant())).ToLookup(p => p.Part, p => p.Person!);

    public NamesMerge On(IReadOnlyCollection<Child> children, IReadOnlyDictionary<string, PersonId> people) => new(children, schools, people, today);
}
