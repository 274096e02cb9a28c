using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Roll;

/// <summary>
/// The way in which children are changed: take them, change them, <see cref="FinishAsync"/>. It keeps the lists' facts in step and
/// tells Access and the other modules, in the same transaction, what became different.
/// </summary>
internal sealed class RollChange(ChildrenDbContext data, RollNotices notices, SightKeeper sights, TimeProvider clock)
{
    private readonly Dictionary<ChildId, (Child Child, Before Before)> _taken = [];
    private readonly HashSet<int> _schoolsLearnt = [];
    private ILookup<int, DesignatedTeacher> _teachers = Array.Empty<DesignatedTeacher>().ToLookup(t => t.SchoolUrn);

    public DateOnly Today { get; } = clock.Today();

    public async Task<Child> TakeAsync(ChildId id, CancellationToken cancel) =>
        (await TakeAsync(data.Set<Child>().Where(c => c.Id == id), cancel)).SingleOrDefault() ?? throw new NotFound("child");

    /// <summary>Loads children with their histories, to be changed.</summary>
    /// <param name="sightsOf">The day whose sights are compared with today's; today, unless time alone has changed them.</param>
    public async Task<IReadOnlyList<Child>> TakeAsync(IQueryable<Child> which, CancellationToken cancel, DateOnly? sightsOf = null)
    {
        var children = await which.Include(c => c.Episodes).Include(c => c.Places).Include(c => c.Allocations).AsSplitQuery().ToListAsync(cancel);
        await LearnTeachersAsync(children, cancel);
        foreach (var child in children) _taken.TryAdd(child.Id, (child, Remember(child, sightsOf ?? Today)));
        return children;
    }

    public void Add(Child child)
    {
        data.Add(child);
        _taken.Add(child.Id, (child, Before.Nothing));
    }

    /// <summary>Brings everything in step and tells whom it concerns.</summary>
    public async Task FinishAsync(CancellationToken cancel)
    {
        await LearnTeachersAsync(_taken.Values.Select(t => t.Child), cancel);
        foreach (var (child, _) in _taken.Values) child.Restate(Today);
        var changes = _taken.Values.Select(t => new ChildChange(t.Child, t.Before, Sight.Of(t.Child, Today, _teachers))).ToList();
        _taken.Clear();
        await sights.KeepAsync(changes, Today, cancel);
        await notices.PublishAsync(changes, Today, cancel);
    }

    private Before Remember(Child child, DateOnly sightsOf) => new(child.PeriodsOfCare, child.InCareSince, child.SchoolUrn, child.DiedOn, Sight.Of(child, sightsOf, _teachers), child.SealedOn is not null);

    private async Task LearnTeachersAsync(IEnumerable<Child> children, CancellationToken cancel)
    {
        var schools = children.SelectMany(c => c.Places).Select(p => p.SchoolUrn).Where(_schoolsLearnt.Add).ToList();
        if (schools.Count > 0) await data.Set<DesignatedTeacher>().Where(t => schools.Contains(t.SchoolUrn)).LoadAsync(cancel);
        _teachers = data.Set<DesignatedTeacher>().Local.ToLookup(t => t.SchoolUrn);
    }
}

/// <summary>A child as changed, and as before.</summary>
/// <param name="Sights">Who ought to see the child now.</param>
internal sealed record ChildChange(Child Child, Before Before, IReadOnlyList<Sight> Sights)
{
    /// <summary>True when an adoption was taken back that had been recorded by mistake.</summary>
    public bool IsUnsealed => Before.WasSealed && Child.SealedOn is null;
}
