using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Names;

/// <summary>Puts a council's own list into children's records, in memory: to copies for the preview, to the records when applied.</summary>
internal sealed class NamesMerge(IReadOnlyCollection<Child> children, SchoolFinder schools, IReadOnlyDictionary<string, PersonId> people, DateOnly today)
{
    private readonly Dictionary<string, Child> _byNumber = children.ToDictionary(c => c.CouncilNumber, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Child> _byUpn = children.Where(c => c.Upn is not null).GroupBy(c => c.Upn!.Value.Value).ToDictionary(g => g.Key, g => g.First());
    private readonly Dictionary<Child, int> _seen = [];

    public int Found => _seen.Count;

    /// <summary>Makes the changes and lists them.</summary>
    public IReadOnlyList<ImportChange> Make(IReadOnlyList<NameRow> rows, ProblemList problems) =>
        [.. rows.Select(r => (Row: r, Child: Find(r, problems))).Where(f => f.Child is not null).Select(f => Merge(f.Child!, f.Row, problems)).OfType<ImportChange>()];

    private Child? Find(NameRow row, ProblemList problems)
    {
        var byNumber = row.Number is null ? null : _byNumber.GetValueOrDefault(row.Number);
        var byUpn = row.Upn is null ? null : _byUpn.GetValueOrDefault(row.Upn);
        var child = byNumber ?? (row.Number is null ? byUpn : null);
        var words = child is null ? $"Child {row.Number ?? row.Upn} is not on the roll. Load the 903 first, or correct the number."
            : byUpn is not null && byUpn != child ? $"The number is that of child {child.CouncilNumber}, but UPN {row.Upn} is that of child {byUpn.CouncilNumber}. Find out which is right."
            : !_seen.TryAdd(child, row.Row) ? $"Child {child.CouncilNumber} is in row {_seen[child]} already. Keep one row for the child."
            : null;
        if (words is not null) problems.LeaveOut(row.Row, null, words);
        return words is null ? child : null;
    }

    private ImportChange? Merge(Child child, NameRow row, ProblemList problems)
    {
        var who = child.ShownName;
        List<string> words = [.. MergeName(child, row), .. MergeSen(child, row), .. MergeSchool(child, row, problems), .. MergeYear(child, row), .. MergeAddress(child, row, problems)];
        words.AddRange(MergePerson(child, Part.SocialWorker, row.Worker, "social worker"));
        words.AddRange(MergePerson(child, Part.Adviser, row.Adviser, "adviser"));
        return words.Count == 0 ? null : new(child.Id, who, "Changed", string.Join("; ", words));
    }

    private static IEnumerable<string> MergeName(Child child, NameRow row)
    {
        var name = new ChildName(row.Given ?? child.GivenName, row.Family ?? child.FamilyName, row.KnownAs ?? child.KnownAs);
        if (name == child.Name) yield break;
        child.Call(name);
        yield return $"name {string.Join(' ', new[] { name.Given, name.Family }.OfType<string>())}{(name.KnownAs is { } known && known != name.Given ? $", known as {known}" : "")}";
    }

    private static IEnumerable<string> MergeSen(Child child, NameRow row)
    {
        if (row.SenProvision is { } provision && provision != child.SenProvision)
            yield return $"SEN {CodeSets.Shipped.Words(CodeSet.SenProvision, child.SenProvision = provision)}";
        if (row.SenNeed is { } need && need != child.SenNeed)
            yield return $"need {CodeSets.Shipped.Words(CodeSet.SenNeed, child.SenNeed = need)}";
    }

    private IEnumerable<string> MergeSchool(Child child, NameRow row, ProblemList problems)
    {
        if (row.School is not { } text) yield break;
        if (schools.Find(text) is not { } school)
        {
            problems.Warn(row.Row, null, $"We know no school {text}. Load the register of schools first, or write the school's URN; the rest of the row is loaded.");
            yield break;
        }
        var from = row.SchoolFrom ?? (child.Places.Count == 0 ? AcademicYear.Of(today).From : today);
        if (row.SchoolFrom is null && child.PlaceOn(today)?.SchoolUrn == school.Urn) yield break;
        if (child.MoveTo(school, from)) yield return $"school {school.Name} from {from:d MMM yyyy}";
    }

    private IEnumerable<string> MergeYear(Child child, NameRow row)
    {
        var year = AcademicYear.Of(today);
        if (row.Year is not { } taught || child.YearGroupIn(year) == taught) yield break;
        child.TeachIn(taught, year);
        yield return $"taught in {taught.Name}";
    }

    private IEnumerable<string> MergeAddress(Child child, NameRow row, ProblemList problems)
    {
        if (row.Address is not { } address) yield break;
        var isNew = child.LiveAt(address, today);
        if (isNew is null) problems.Warn(row.Row, null, $"No episode of care of child {child.CouncilNumber} covers today, so no address is kept. Load the 903 first; the rest of the row is loaded.");
        if (isNew == true) yield return "placement’s address";
    }

    private IEnumerable<string> MergePerson(Child child, Part part, Named? person, string called)
    {
        if (person is null) yield break;
        var id = people.TryGetValue(person.Email, out var known) ? known : PersonId.New();
        if (child.Allocate(part, id, person.Name, today)) yield return $"{called} {person.Name}";
    }
}
