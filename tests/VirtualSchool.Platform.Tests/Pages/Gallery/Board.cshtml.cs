using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Tests.Pages.Gallery;

[AllowEveryone]
internal sealed class BoardPage : PageModel
{
    private static readonly string[] Names = ["Amira Khan", "Ben Okoro", "Chloe Davies", "Dariusz Nowak", "Ella-Mae Whitehouse-Carrington"];

    [BindProperty(SupportsGet = true)]
    public BoardAsk Ask { get; set; } = new();

    [BindProperty(SupportsGet = true), Display(Name = "Year group")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    public IReadOnlyList<Choice> Years { get; } = [.. Enumerable.Range(7, 5).Select(y => new Choice($"{y}", $"Year {y}"))];

    public IReadOnlyList<BoardRow> Rows { get; private set; } = [];

    public void OnGet()
    {
        Ask = Ask with { Sort = Ask.Sort ?? "due" };
        Rows = [.. Enumerable.Range(0, Ask.Size).Select(Row).Where(r => Year is null || r.Year == Year)];
    }

    private static BoardRow Row(int n) => new(Names[n % 5], string.Concat(Names[n % 5].Split(' ').Select(w => w[0])), 7 + (n % 5),
        n % 3 == 0 ? "St Bartholomew's Church of England Academy" : "Merrydale High", new DateOnly(2026, 11, 2).AddDays(n),
        n switch { < 4 => Tone.Bad, < 10 => Tone.Soon, < 20 => Tone.Moving, _ => Tone.Good },
        n switch { < 4 => "Late", < 10 => "With social worker", < 20 => "Being written", _ => "Signed off" }, n < 10 ? "Dana Price" : "", n < 10 ? 12 - n : null);
}

internal sealed record BoardRow(string Name, string Initials, int Year, string School, DateOnly Due, Tone Tone, string State, string Whom, int? Days);

internal enum State
{
    Late,
    BeingWritten,
    SignedOff,
}
