using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Demonstration.Writing;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Demonstration;

/// <summary>The demonstration's plans stand in every state, and as the service itself would have made them.</summary>
public sealed class FilledPlansTests(DemonstrationService service) : IClassFixture<DemonstrationService>
{
    private static readonly Dictionary<PepState, PepState[]> MayFollow = new()
    {
        [PepState.Initiated] = [PepState.MeetingScheduled, PepState.MeetingHeld, PepState.Closed],
        [PepState.MeetingScheduled] = [PepState.MeetingHeld, PepState.Closed],
        [PepState.MeetingHeld] = [PepState.Submitted, PepState.Closed],
        [PepState.Submitted] = [PepState.InReview, PepState.Closed],
        [PepState.InReview] = [PepState.Returned, PepState.SignedOff, PepState.Closed],
        [PepState.Returned] = [PepState.Submitted, PepState.Closed],
        [PepState.SignedOff] = [PepState.MeetingHeld, PepState.Superseded, PepState.Closed],
        [PepState.Superseded] = [],
        [PepState.Closed] = [],
    };

    private DateOnly Today => service.Clock.Today();

    [Fact]
    public Task Plans_OfTheShippedCouncil_StandInEveryStateAndGrade() => WithDataAsync(async (data, _) =>
    {
        var peps = await data.Set<Pep>().AsNoTracking().ToListAsync();

        peps.Select(p => p.State).Distinct().Order().ShouldBe(Enum.GetValues<PepState>());
        peps.Select(p => p.Kind).Distinct().Order().ShouldBe(Enum.GetValues<PepKind>());
        peps.Where(p => p.SignedVersions > 0).Select(p => p.Grade).Distinct().Count().ShouldBe(3);
        peps.ShouldContain(p => p.SignedVersions == 2);
        peps.ShouldContain(p => p.AmendedBecause != null);
        peps.ShouldContain(p => p.State.IsOpen() && p.DueOn < Today);
        peps.ShouldContain(p => p.ClosedBecause == PepClosing.ChildDied);
        (await data.Set<PepReview>().CountAsync(r => r.Decision == ReviewDecision.Returned)).ShouldBePositive();
        (await data.Set<Answer>().CountAsync(a => a.State == AnswerState.CarriedForward)).ShouldBePositive();
        (await data.Set<Answer>().CountAsync(a => a.CarriedFrom == Answer.RollSource)).ShouldBePositive();
        (await data.Set<SetAside>().CountAsync()).ShouldBePositive();
        (await data.Set<Nudge>().CountAsync(n => n.Stage == Nudge.ByHand)).ShouldBePositive();
    });

    [Fact]
    public Task Steps_OfEveryPlan_FollowOneAnotherAndNoneIsStillToCome() => WithDataAsync(async (data, _) =>
    {
        foreach (var pep in await data.Set<Pep>().AsNoTracking().Include(p => p.Steps).ToListAsync())
        {
            var steps = pep.StepsInOrder().ToList();
            steps.Select(s => s.State).Zip(steps.Skip(1).Select(s => s.State)).ShouldAllBe(pair => MayFollow[pair.First].Contains(pair.Second), pep.Reference);
            steps.Select(s => s.On).ShouldBeInOrder(SortDirection.Ascending, pep.Reference);
            steps.ShouldAllBe(s => s.On >= pep.OpenedOn && s.At <= service.Clock.GetUtcNow(), pep.Reference);
            steps.ShouldAllBe(s => DateOnly.FromDateTime(s.At.UtcDateTime) == s.On, pep.Reference);
            (steps.Count == 0 || steps[0].State is PepState.Initiated or PepState.Closed).ShouldBeTrue(pep.Reference);
        }
    });

    [Fact]
    public Task Children_LongInCare_NearlyAllHaveASignedPlanOfTheTermBefore() => WithDataAsync(async (data, services) =>
    {
        var term = await services.GetRequiredService<IMediator>().Send(new FindTerm(Today));
        var now = Terms.Of(term);
        var signed = (await data.Set<Pep>().Where(p => p.SignedVersions > 0 && p.Term != now).Select(p => p.Child).ToListAsync()).ToHashSet();
        var open = await data.Set<Pep>().Where(p => p.Term == now && p.Kind == PepKind.Termly && p.ClosedOn == null).Select(p => p.Child).ToListAsync();
        var cards = new List<ChildCard>();
        foreach (var child in open.Distinct().Take(120)) cards.Add(await services.GetRequiredService<IMediator>().Send(new FindChildCard(child)));
        var longInCare = cards.Where(c => c.InCareSince < term.From.AddDays(-150) && c.BornOn < Today.AddYears(-4)).ToList();

        longInCare.Count.ShouldBeGreaterThan(60);
        longInCare.Count(c => signed.Contains(c.Child)).ShouldBeGreaterThan(longInCare.Count * 9 / 10);
    });

    [Fact]
    public Task Children_WhoDiedOrLeft_HaveNoPlanThatWaits() => WithDataAsync(async (data, _) =>
    {
        var gone = data.Set<ChildCardRow>().Where(c => !c.OnRoll).Select(c => c.Id);

        (await data.Set<Pep>().Where(p => gone.Contains(p.Child)).Select(p => p.WaitingFor).Distinct().ToListAsync()).ShouldBe([Holder.Nobody]);
    });

    [Fact]
    public Task Meters_OfPlansInEveryState_AreThoseThatTheAnswersGive() => WithDataAsync(async (data, services) =>
    {
        var desk = services.GetRequiredService<PepDesk>();
        foreach (var key in await SomeOfEachStateAsync(data, 4))
        {
            var opened = await desk.ReadAsync(key, CancellationToken.None);
            if (opened.Pep.InitiatedOn is null) continue;
            opened.Progress.Select(p => (p.Section, p.For, p.Required, p.Answered)).OrderBy(p => p.Section)
                .ShouldBe(opened.Pages.Standings().Select(s => (Section: s.Key, s.For, s.Required, s.Answered)).OrderBy(s => s.Section), key.Reference);
            if (opened.Pep.SubmittedOn is not null) opened.Pages.Missing().ShouldBeEmpty(key.Reference);
        }
    });

    [Fact]
    public Task Turns_OfPlansBeingWritten_AreWhereTheServiceWouldPutThem() => WithDataAsync(async (data, services) =>
    {
        var desk = services.GetRequiredService<PepDesk>();
        foreach (var key in await SomeOfEachStateAsync(data, 6))
        {
            var opened = await desk.ReadAsync(key, CancellationToken.None);
            var before = (opened.Pep.WaitingFor, opened.Pep.WaitingSection, opened.Pep.WaitingSince);
            if (opened.Pep.State != PepState.Returned) opened.Pep.PassTurn(opened.Progress, opened.Pages.Keeper, Today);
            (opened.Pep.WaitingFor, opened.Pep.WaitingSection, opened.Pep.WaitingSince).ShouldBe(before, key.Reference);
        }
    });

    [Fact]
    public Task DueDays_CountedFromMeetings_AreThoseThatTheServiceCounts() => WithDataAsync(async (data, services) =>
    {
        var (mediator, days) = (services.GetRequiredService<IMediator>(), services.GetRequiredService<Days>());
        var children = await data.Set<ChildCardRow>().Where(c => c.OnRoll).OrderBy(c => c.Id).Select(c => c.Id).Take(12).ToListAsync();
        var due = new DueDays(mediator);
        await due.LearnAsync(children, Today.AddDays(-200), Today.AddDays(100), CancellationToken.None);
        foreach (var (child, place) in children.Select((c, i) => (c, i)))
            foreach (var offset in new[] { -10, -5, 0, 5 })
                due.From(child, Today.AddDays(-9 * place), offset).ShouldBe(await days.SchoolDaysFromAsync(child, Today.AddDays(-9 * place), offset, CancellationToken.None));
    });

    private static async Task<IReadOnlyList<PepKey>> SomeOfEachStateAsync(PepsDbContext data, int each)
    {
        var all = await data.Set<Pep>().AsNoTracking().OrderBy(p => p.Reference).ToListAsync();
        return [.. all.GroupBy(p => p.State).SelectMany(g => g.Take(each)).Select(p => new PepKey(p.Id, p.Child, p.Reference))];
    }

    private async Task WithDataAsync(Func<PepsDbContext, IServiceProvider, Task> look)
    {
        await using var scope = service.Services.CreateSystemScope();
        await look(scope.ServiceProvider.GetRequiredService<PepsDbContext>(), scope.ServiceProvider);
    }
}
