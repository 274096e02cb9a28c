using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;

namespace VirtualSchool.Children.Imports.Names;

/// <summary>Finds schools by URN, or by a name that only one open school has.</summary>
internal sealed class SchoolFinder
{
    private readonly Dictionary<string, School> _byUrn;
    private readonly ILookup<string, School> _byName;

    private SchoolFinder(IReadOnlyCollection<School> schools) =>
        (_byUrn, _byName) = (schools.ToDictionary(s => $"{s.Urn}"), schools.Where(s => s.IsOpen).ToLookup(s => s.SortName));

    public static async Task<SchoolFinder> ForAsync(ChildrenDbContext data, IEnumerable<string> wanted, CancellationToken cancel)
    {
        var texts = wanted.Distinct().ToList();
        var urns = texts.Select(t => int.TryParse(t, out var urn) ? urn : 0).Where(u => u > 0).ToArray();
        var names = texts.Select(Plain.Of).ToArray();
        return new(await data.Set<School>().AsNoTracking().Where(s => urns.Contains(s.Urn) || names.Contains(s.SortName)).ToListAsync(cancel));
    }

    public School? Find(string text) =>
        _byUrn.GetValueOrDefault(text) ?? (_byName[Plain.Of(text)].ToList() is [var only] ? only : null);
}
