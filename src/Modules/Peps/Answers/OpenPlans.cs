using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Pages;
using VirtualSchool.Peps.Pages.Board;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Peps.Answers;

/// <summary>A plan that somebody still has to do something for, beside its child.</summary>
internal sealed class OpenPlan
{
    public required Pep Pep { get; init; }

    public required ChildCardRow Card { get; init; }

    public HomeItem ToItem(DateOnly today, string text) => new(Pep.Child, Card.ShownName, text, PepLinks.To(Pep.Reference))
    {
        Initials = Card.Initials,
        State = IsLate(today) ? "Late" : PepWords.Of(Pep.State),
        Tone = IsLate(today) ? Tone.Bad : PepTones.Of(Pep.State),
        Waiting = Pep.WaitingFor == Holder.Nobody ? null : $"Waiting for {WaitingName} since {Words.Day(Pep.WaitingSince)}",
    };

    public string Due => Pep.State == PepState.Due ? $"to be started by {HouseTime.Short(Pep.DueOn)}" : $"to be written by {HouseTime.Short(Pep.DueOn)}";

    private string WaitingName => Pep.WaitingFor switch
    {
        Holder.SocialWorker when Card.WorkerName is not null => $"{Card.WorkerName} (social worker)",
        Holder.VirtualSchool when Card.AdviserName is not null => $"{Card.AdviserName} (virtual school)",
        var holder => $"the {Domain.Plans.Waiting.WordsOf(holder)}",
    };

    private bool IsLate(DateOnly today) => BoardViews.MayBeLate.Contains(Pep.State) && Pep.DueOn < today;
}

/// <summary>The plans that are open within somebody's sight.</summary>
internal sealed class OpenPlans(PepsDbContext data)
{
    private static readonly PepState[] Over = [PepState.SignedOff, PepState.Superseded, PepState.Closed];

    public IQueryable<OpenPlan> Within(VisibleChildren sight)
    {
        var peps = data.Set<Pep>().AsNoTracking().Where(p => !Over.Contains(p.State));
        if (!sight.IsAll)
        {
            var ids = sight.Ids.Select(id => new ChildId(id)).ToArray();
            peps = peps.Where(p => ids.Contains(p.Child));
        }
        return peps.Join(data.Set<ChildCardRow>(), p => p.Child, c => c.Id, (p, c) => new OpenPlan { Pep = p, Card = c });
    }
}
