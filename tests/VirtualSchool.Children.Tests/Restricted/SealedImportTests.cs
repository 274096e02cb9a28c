using Shouldly;
using VirtualSchool.Children.Tests.Imports;
using VirtualSchool.Platform.Imports;
using Xunit;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Restricted;

public sealed class SealedImportTests(SealedCouncil council) : IClassFixture<SealedCouncil>
{
    private const string Names = "CHILD,UPN,Forename,Surname,School URN\n";

    [Fact]
    public async Task Return_LoadedAgain_ChangesNothingAndTellsNothing()
    {
        var before = await ChildAsync();
        var (id, preview) = await council.PreviewAsync(
            File("h.csv", Header + $"{SealedCouncil.Sealed},2,{SealedCouncil.Born},WBRI,{SealedCouncil.OldUpn},,\n"),
            File("e.csv", Episodes + SealedCouncil.Adoption + $"{SealedCouncil.Sealed},06/11/2026,S,C2,N1,U4,PR1,,,,,,\n"));
        preview.Changes.ShouldBeEmpty();
        preview.Problems.ShouldAllBe(p => p.LeavesRowOut && p.Words == "This record is closed to files, so nothing in this row is loaded. The head of the virtual school can say more.");
        await council.ApplyAsync(id);
        (await ChildAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task OldUpn_OnAnotherChild_IsNeitherGivenNorLinked()
    {
        var (id, preview) = await council.PreviewAsync(
            File("h.csv", Header + $"950,2,{SealedCouncil.Born},WBRI,{SealedCouncil.OldUpn},,\n"), File("e.csv", Episodes + "950,09/11/2026,S,C2,N1,U4,PR1,,,,,,\n"));
        preview.Changes.ShouldHaveSingleItem().Kind.ShouldBe("New");
        ShouldTellNothing(preview);
        preview.Problems.ShouldContain(p => p.Words.Contains("cannot be given to this child", StringComparison.Ordinal));
        await council.ApplyAsync(id);
        (await council.ReadAsync<bool>("select upn is null and on_roll from children.child where council_number = '950'")).ShouldBeTrue();
        (await council.ReadAsync<bool>("select sealed_on is not null and not on_roll from children.child where id = $1", council.SealedId)).ShouldBeTrue();
    }

    [Theory]
    [InlineData($"{SealedCouncil.Sealed},,Wren,Newname,\n", "Child 901 is not on the roll.")]
    [InlineData($",{SealedCouncil.OldUpn},Wren,Newname,\n", $"Child {SealedCouncil.OldUpn} is not on the roll.")]
    [InlineData("999,,Wren,Hollis,\n", "Child 999 is not on the roll.")]
    public async Task Names_OfSealedChild_AreAnsweredAsForAnUnknownOne(string row, string words)
    {
        var (_, preview) = await council.PreviewAsync(File("n.csv", Names + row));
        preview.Changes.ShouldBeEmpty();
        preview.Problems.ShouldHaveSingleItem().Words.ShouldStartWith(words);
        ShouldTellNothing(preview);
    }

    [Fact]
    public async Task SameNameAndBirth_UnderANewNumber_IsAChildOfTheirOwn()
    {
        await council.LoadAsync(
            File("h.csv", Header + $"960,2,{SealedCouncil.Born},WBRI,UN4,,\n"), File("e.csv", Episodes + "960,09/11/2026,S,C2,N1,U4,PR1,,,,,,\n"));
        await council.LoadAsync(File("n.csv", Names + $"960,,Wren,Hollis,{SealedCouncil.Oak}\n"));
        var id = await council.IdOfAsync("960");
        await council.Head.OpenAsync($"/children/{id}/chronology");
        council.Head.Words.ShouldContain("Wren Hollis");
        council.Head.Words.ShouldNotContain("1 February 2024");
        id.ShouldNotBe(council.SealedId);
    }

    private static void ShouldTellNothing(ImportPreview preview)
    {
        var words = string.Join(" ", preview.Changes.Select(c => $"{c.Who} {c.What}").Concat(preview.Problems.Select(p => p.Words)));
        foreach (var word in new[] { "ealed", "dopt", "Hollis" }) words.ShouldNotContain(word, Case.Sensitive);
    }

    private Task<string> ChildAsync() =>
        council.ReadAsync<string>("select concat(c.*, (select string_agg(e::text, '' order by e.id) from children.care_episode e where e.child_id = c.id)) from children.child c where id = $1", council.SealedId);
}
