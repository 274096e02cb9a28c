using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Peps.Jobs;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.People;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

public sealed class TermTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task TheJob_OpensOnePlanATerm_ForEverybodyOfAge_OnceOnly()
    {
        var (child, tooYoung) = (await service.AddChildAsync(), await service.AddChildAsync(new DateOnly(2025, 6, 1), year: null));
        await RunAsync(new DateOnly(2026, 11, 3));
        await RunAsync(new DateOnly(2026, 11, 3));
        (await service.CountAsync(child)).ShouldBe(1);
        (await service.CountAsync(tooYoung)).ShouldBe(0);
        var autumn = await service.ReferenceAsync(child);

        await RunAsync(new DateOnly(2027, 1, 12));
        (await service.CountAsync(child)).ShouldBe(2);
        (await service.PepAsync<string>(await service.ReferenceAsync(child), "term")).ShouldBe("2026-2");
        (await service.PepAsync<string>(autumn, "closed_because")).ShouldBe("Overtaken");
    }

    [Fact]
    public async Task AFirstPlanDueInTheTerm_IsThatTermsPlan()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 3));
        var child = await service.AddChildAsync();
        await service.EnterCareAsync(child);
        await RunAsync(new DateOnly(2026, 11, 3));
        (await service.CountAsync(child)).ShouldBe(1);
    }

    private async Task RunAsync(DateOnly today)
    {
        service.Clock.GoTo(today);
        await using var scope = service.Services.CreateSystemScope();
        await scope.ServiceProvider.GetServices<IDailyJob>().OfType<OpenTermPeps>().Single().RunAsync(today, CancellationToken.None);
    }
}
