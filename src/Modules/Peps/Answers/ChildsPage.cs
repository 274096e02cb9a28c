using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Pages;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Peps.Answers;

/// <summary>The plan on a child's page, and its steps in the child's chronology.</summary>
internal sealed class ChildsPage(PepsDbContext data, ICurrentPerson me) : INotificationHandler<Gather<ChildPanel>>, INotificationHandler<Gather<ChronologyLine>>
{
    private const int Order = 20;

    public async Task Handle(Gather<ChildPanel> gather, CancellationToken cancel)
    {
        if (gather.Child is not { } child || !MayRead(me.Roles)) return;
        var peps = await data.Set<Pep>().AsNoTracking().Where(p => p.Child == child).OrderByDescending(p => p.Id).Take(4).ToListAsync(cancel);
        var now = peps.FirstOrDefault(p => !p.State.IsOver()) ?? peps.FirstOrDefault();
        gather.Add(new ChildPanel("Personal education plan", Order, now is null ? [] : Rows(now), [.. peps.Select(p => new PanelLink($"{p.Reference}, {p.Term.Name}: {PepWords.Of(p.State).ToLowerInvariant()}", PepLinks.To(p.Reference)))])
        {
            Empty = "No plan has been opened. One opens when the child comes into care, at the start of a term, or after a change of school.",
            NextStep = now is not null && IsMine(now) ? new PanelLink(StepWords(now), PepLinks.To(now.Reference)) : null,
        });
    }

    public async Task Handle(Gather<ChronologyLine> gather, CancellationToken cancel)
    {
        if (gather.Child is not { } child || !MayRead(me.Roles)) return;
        var peps = await data.Set<Pep>().AsNoTracking().Include(p => p.Steps).Where(p => p.Child == child).ToListAsync(cancel);
        foreach (var pep in peps)
        {
            gather.Add(new ChronologyLine(pep.OpenedOn, "PEP", $"{pep.Reference} opened: {pep.WhyOpened}", PepLinks.To(pep.Reference)));
            gather.AddRange(pep.Steps.Select(s => new ChronologyLine(s.On, "PEP", $"{pep.Reference}: {PepWords.Of(s.State).ToLowerInvariant()}", PepLinks.To(pep.Reference))));
        }
    }

    private IReadOnlyList<PanelRow> Rows(Pep pep)
    {
        var rows = new List<PanelRow> { new("State", PepWords.Of(pep.State), PepLinks.To(pep.Reference), PepTones.Of(pep.State)) };
        if (pep.State.IsOpen()) rows.Add(new PanelRow(pep.State == PepState.Due ? "To be started by" : "To be written by", HouseTime.Short(pep.DueOn)));
        if (pep.WaitingFor != Holder.Nobody) rows.Add(new PanelRow("Waiting for", $"{(pep.WaitingFor != Holder.VirtualSchool && IsMine(pep) ? "you" : Waiting.WordsOf(pep.WaitingFor))}, since {Words.Day(pep.WaitingSince)}"));
        if (pep.MeetingHeldOn is null && pep.MeetingOn is { } meeting) rows.Add(new PanelRow("Meeting", HouseTime.Short(meeting)));
        if (pep.Grade is { } grade) rows.Add(new PanelRow("Grade", grade.ToString(), null, PepTones.Of(grade)));
        return rows;
    }

    private static bool MayRead(IReadOnlySet<Role> roles) => roles.Any(r => r is Role.Head or Role.Adviser or Role.DesignatedTeacher or Role.SocialWorker);

    private bool IsMine(Pep pep) => pep.WaitingFor switch
    {
        Holder.SocialWorker => me.Roles.Contains(Role.SocialWorker),
        Holder.DesignatedTeacher => me.Roles.Contains(Role.DesignatedTeacher),
        Holder.VirtualSchool => me.Roles.Contains(Role.Adviser) || me.Roles.Contains(Role.Head),
        _ => false,
    };

    private static string StepWords(Pep pep) => pep.State switch
    {
        PepState.Due => $"Start {pep.Reference}",
        PepState.Submitted or PepState.InReview => $"Read {pep.Reference}",
        _ => $"Continue {pep.Reference}",
    };
}
