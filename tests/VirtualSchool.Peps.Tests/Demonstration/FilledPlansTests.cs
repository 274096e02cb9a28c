using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
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
            if (opened.Pep.State != PepState.Returned) opened.Pep.PassTurn(opened.Progress, Today);
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
