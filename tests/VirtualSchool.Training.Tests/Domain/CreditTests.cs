using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.Learners;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

public sealed class CreditTests
{
    private static readonly PackageFacts Facts = new("Service agreement", 2.5m, Made.Today, Made.Today.AddDays(100), null);

    [Fact]
    public void Package_PaysWhileItLasts_AndHasBackWhatIsGivenBack()
    {
        var package = Package(Facts);
        var (one, two) = (Use(package, 2), Use(package, 0.5m));
        package.Left.ShouldBe(0);
        package.PaysOn(Made.Today, 0.5m).ShouldBeFalse();
        Should.Throw<Refusal>(() => Use(package, 1)).Message.ShouldBe("“Service agreement” has 0 credits left, and 1 credit would be used.");
        two.GiveBack("Cancelled");
        (package.Left, package.PaysOn(Made.Today.AddDays(101), 0.5m), package.PaysOn(Made.Today.AddDays(100), 0.5m)).ShouldBe((0.5m, false, true));
        (one.InWords, two.InWords).ShouldBe(("2 credits", "½ credit given back"));
    }

    [Theory]
    [InlineData(1, 0, 0, "1 credit given back")]
    [InlineData(1, 0.5, 0.5, "½ credit lost, ½ credit given back")]
    [InlineData(1, 1, 1, "1 credit lost")]
    [InlineData(1.5, 0.5, 1, "1 credit lost, ½ credit given back")]
    [InlineData(2, 3, 2, "2 credits lost")]
    public void GivingUpLate_LosesTheShareThatTheTermsAsk_InHalves_Once(double credits, double share, double lost, string words)
    {
        var use = Use(Package(Facts), (decimal)credits);
        use.GiveUp((decimal)share, "Given up with 1 working day’s notice");
        use.GiveUp(1, "Again");
        (use.Spent, use.InWords).ShouldBe(((decimal)lost, words));
    }

    [Fact]
    public void Package_ThatCannotBe_IsRefusedAtItsBox()
    {
        foreach (var (facts, field) in new[] { (Facts with { Credits = 0.3m }, "PackageCredits"), (Facts with { Credits = null }, "PackageCredits"), (Facts with { Until = Made.Today.AddDays(-1) }, "PackageUntil"), (Facts with { From = null }, "PackageFrom"), (Facts with { Price = -1 }, "PackagePrice") })
            Should.Throw<Refusal>(() => Package(facts)).Field.ShouldBe(field);
    }

    private static CreditPackage Package(PackageFacts facts) => new(100_001, "Hill Top Primary", facts);

    private static CreditUse Use(CreditPackage package, decimal credits) => package.Use(new Booking("TB26-00001", Guid.NewGuid(), Guid.NewGuid(), BookingState.Confirmed, "a@school.example", DateTimeOffset.UnixEpoch), credits, DateTimeOffset.UnixEpoch);
}
