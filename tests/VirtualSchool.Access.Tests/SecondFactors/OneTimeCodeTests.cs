using System.Text;
using Shouldly;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Access.Sessions.SecondFactors;
using Xunit;

namespace VirtualSchool.Access.Tests.SecondFactors;

public sealed class OneTimeCodeTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B, the last six of eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void At_IsAsTheStandardReckons(long seconds, string code) => OneTimeCode.At(seconds / 30, Secret).ShouldBe(code);

    [Theory]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public void StepOf_TakesHalfAMinuteEitherSide(int seconds, bool taken) =>
        (OneTimeCode.StepOf("081 804", Secret, DateTimeOffset.FromUnixTimeSeconds(1111111109 + seconds)) == 1111111109 / 30).ShouldBe(taken);

    // RFC 4648, section 10.
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_IsAsTheStandardWrites(string text, string letters) => Base32.Of(Encoding.ASCII.GetBytes(text)).ShouldBe(letters);
}
