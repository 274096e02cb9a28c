using Shouldly;
using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.EndToEndTests.Pages;
using Xunit;

namespace VirtualSchool.EndToEndTests.Journeys;

[Collection(WithChromium.Name)]
public sealed class MainJourneyTests(Chromium chromium) : IAsyncLifetime
{
    private EmptyCouncil _service = null!;

    public async Task InitializeAsync() => _service = await EmptyCouncil.StartAsync();

    public Task DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public Task FromTheFirstFileToTheAmendedPlan_InABrowser() =>
        chromium.RunAsync(_service, tabs => new PlanJourney(_service, async () => await tabs.OpenAsync()).RunAsync());

    [Fact]
    public async Task FromTheFirstFileToTheAmendedPlan_WithoutJavaScript_LedToAddressesThatNameNobody()
    {
        await new PlanJourney(_service, () => Task.FromResult<IVisit>(new PlainVisit(_service.Visit()))).RunAsync();

        _service.Redirects.Led.Count.ShouldBeGreaterThan(20);
        _service.Redirects.Led.Where(Nobody.IsNamedIn).ShouldBeEmpty();
    }
}
