using Shouldly;
using Xunit;

namespace VirtualSchool.ArchitectureTests.Sources;

public sealed class SourceTests
{
    private const int MostLines = 200;

    [Fact]
    public void Pages_HoldNoInlineScriptOrStyle()
    {
        var pages = SourceTree.Files("src", ".cshtml").ToList();
        pages.ShouldNotBeEmpty();
        pages.Select(p => (Path: p, Found: Markup.InlineIn(File.ReadAllText(p)))).Where(p => p.Found is not null)
            .Select(p => $"{Path.GetRelativePath(SourceTree.Root, p.Path)}: {p.Found}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<p style='color:red'>")]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("<script>go()</script>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<a href=\"javascript:go()\">")]
    [InlineData("<div hx-on:click=\"go()\">")]
    public void InlineScriptOrStyle_IsFound(string page) => Markup.InlineIn(page).ShouldNotBeNull();

    [Theory]
    [InlineData("<script src=\"~/site.js\" defer></script>")]
    [InlineData("<vs-button kind=\"Secondary\">On</vs-button>")]
    [InlineData("<link rel=\"stylesheet\" href=\"~/site.css\">")]
    public void HonestMarkup_IsLeftAlone(string page) => Markup.InlineIn(page).ShouldBeNull();

    [Fact]
    public void Usings_AreInOrder()
    {
        var files = new[] { "src", "tests", "tools" }.SelectMany(f => SourceTree.Files(f, ".cs")).ToList();
        files.ShouldNotBeEmpty();
        files.Select(f => (Path: f, Found: Usings.OutOfOrderIn(File.ReadLines(f)))).Where(f => f.Found is not null)
            .Select(f => $"{Path.GetRelativePath(SourceTree.Root, f.Path)}: {f.Found}").ShouldBeEmpty("dotnet format style --diagnostics IMPORTS puts them in order.");
    }

    [Theory]
    [InlineData("using B;", "using A;")]
    [InlineData("using A.C;", "using A;")]
    [InlineData("using MediatR;", "using System;")]
    [InlineData("using A.Bb;", "using A.B.C;")]
    [InlineData("using static A.B;", "using C;")]
    [InlineData("using Box = A.B;", "using static C;")]
    public void UsingOutOfOrder_IsFound(params string[] usings)
    {
        Usings.OutOfOrderIn([.. usings, "namespace N;"]).ShouldBe(usings[1]);
        Usings.OutOfOrderIn([.. usings.Reverse(), "namespace N;"]).ShouldBeNull();
    }

    [Fact]
    public void Files_HoldOneIdea()
    {
        var files = SourceTree.Files("src", ".cs", ".cshtml").Concat(SourceTree.Files("tests", ".cs")).Concat(SourceTree.Files("tools", ".cs")).ToList();
        files.ShouldNotBeEmpty();
        files.Select(f => (Path: f, Lines: File.ReadLines(f).Count())).Where(f => f.Lines > MostLines)
            .Select(f => $"{Path.GetRelativePath(SourceTree.Root, f.Path)} has {f.Lines} lines: past {MostLines} it is two ideas").ShouldBeEmpty();
    }
}
