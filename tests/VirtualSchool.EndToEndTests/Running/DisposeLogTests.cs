using FluentValidation;
using Shouldly;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Host.Verbs;
using VirtualSchool.Kernel;
using Xunit;

namespace VirtualSchool.EndToEndTests.Running;

[Collection(WithChromium.Name)]
public sealed class DisposeLogTests(FilledService service)
{
    private const string Law = "75 years from birth: Care Planning Regs 2010, reg 50";
    private const string Adopted = "1005";

    private static readonly DateOnly Today = new(2026, 11, 3);

    [Fact]
    public async Task Dispose_SaysFirstWhatItWouldDo_ThenDoesIt_AndTheLogSaysSo()
    {
        (await RunAsync(Today, yes: false, Adopted)).ShouldContain("about 1 child logged before 3 November 2026");
        (await LinesAsync()).ShouldBe(0);

        // Everything about the child was logged today, so that nothing is left out that another test reads.
        (await RunAsync(Today, yes: true, Adopted)).ShouldStartWith("0 values about 1 child logged before 3 November 2026 are deleted.");

        (await LinesAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Dispose_OfANumberThatNobodyHas_IsRefusedWhole() =>
        (await Should.ThrowAsync<Refusal>(() => RunAsync(Today, yes: true, Adopted, "9999"))).Message.ShouldBe("No child has the number 9999. Nothing was deleted.");

    [Fact]
    public async Task Dispose_OfWhatHasNotHappenedYet_IsRefused() =>
        (await Should.ThrowAsync<ValidationException>(() => RunAsync(Today.AddDays(1), yes: true, Adopted))).Message.ShouldContain("What has not happened yet cannot be disposed of.");

    private Task<long> LinesAsync() => service.ReadAsync<long>("select count(*) from platform.log_entry where kind = 'disposal' and what = $1 and $2 = any(children)", Law, service.Sealed.Child.Value);

    private async Task<string> RunAsync(DateOnly before, bool yes, params string[] numbers)
    {
        using var output = new StringWriter();
        await DisposeLog.RunAsync(service.Services, new DisposeLog.Asked(numbers, before, Law, yes), output);
        return output.ToString();
    }
}
