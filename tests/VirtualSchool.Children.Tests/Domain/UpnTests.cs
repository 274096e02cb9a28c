using Shouldly;
using VirtualSchool.Children.Domain;
using Xunit;

namespace VirtualSchool.Children.Tests.Domain;

public sealed class UpnTests
{
    // The worked example of the Unique Pupil Numbers guide, Annex A.
    [Fact]
    public void CheckLetter_OfTheGuidesExample_Agrees() => Upn.Read("H801200001001")!.Value.CheckLetterAgrees.ShouldBeTrue();

    [Fact]
    public void CheckLetter_OfAnotherLetter_DoesNotAgreeButIsStillRead() => Upn.Read(" a801200001001 ")!.Value.CheckLetterAgrees.ShouldBeFalse();

    [Fact]
    public void CheckLetter_OfATemporaryNumber_UsesTheLettersValue()
    {
        var agreeing = "ABCDEFGHJKLMNPQRTUVWXYZ".Count(letter => Upn.Read($"{letter}80120000100C")!.Value.CheckLetterAgrees);
        agreeing.ShouldBe(1);
    }

    [Theory]
    [InlineData("UN1")]
    [InlineData("H80120000100")]
    [InlineData("I801200001001")]
    [InlineData("1.2E+12")]
    public void Read_OfAnotherShape_IsNull(string text) => Upn.Read(text).ShouldBeNull();
}
