using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Roll;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Children.Imports.Gias;

/// <summary>The schools that a register changes. A whole new register goes in by the bulk door; changes go through the log one by one.</summary>
internal sealed class SchoolRecords(ChildrenDbContext data, RollChange change, IBulkWriter bulk)
{
    private const int Few = 500;

    private static readonly string[] Columns =
        ["urn", "name", "authority_code", "authority_name", "establishment_number", "status", "phase", "type", "postcode", "closed_on", "sort_name"];

    public async Task<IReadOnlyDictionary<int, School>> TakeAsync(CancellationToken cancel) =>
        await data.Set<School>().ToDictionaryAsync(s => s.Urn, cancel);

    public async Task AddAsync(IReadOnlyCollection<School> schools, CancellationToken cancel)
    {
        if (schools.Count <= Few) data.AddRange(schools);
        else await bulk.CopyAsync("children.school", Columns, schools.Select(Values), cancel);
    }

    /// <summary>Gives the new names to the records of the children who go or went there.</summary>
    public async Task RenameAsync(IReadOnlyCollection<School> schools, CancellationToken cancel)
    {
        if (schools.Count == 0) return;
        var names = schools.ToDictionary(s => s.Urn, s => s.Name);
        var urns = names.Keys.ToArray();
        foreach (var child in await change.TakeAsync(data.Set<Child>().Where(c => c.Places.Any(p => urns.Contains(p.SchoolUrn))), cancel))
            foreach (var place in child.Places.Where(p => names.ContainsKey(p.SchoolUrn))) place.SchoolName = names[place.SchoolUrn];
        await change.FinishAsync(cancel);
    }

    private static object?[] Values(School s) =>
        [s.Urn, s.Name, s.AuthorityCode, s.AuthorityName, s.EstablishmentNumber, s.Status, s.Phase, s.Type, s.Postcode, s.ClosedOn, s.SortName];
}
