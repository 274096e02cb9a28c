using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Settings;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class CatalogueWordsPage(IMediator mediator, ICurrentPerson me) : PageModel, IShowsAgain
{
    /// <summary>The word that is being changed; null while one is added.</summary>
    [FromQuery]
    public Guid? Word { get; set; }

    [BindProperty]
    public WordInput Input { get; set; } = new();

    public IReadOnlyList<WordRow> Rows { get; private set; } = [];

    public bool MayEdit => me.MayEditTraining();

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<WordKind>().Select(k => new Choice(k.ToString(), WordsOf(k)))];

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        if (Rows.FirstOrDefault(r => r.Id == Word) is { } row) Input = new WordInput { Kind = row.Kind, Name = row.Name, Meaning = row.Meaning, Place = row.Place, Offered = row.RetiredOn is null };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SaveWord(Word, Input.Kind, Input.Name, Input.Meaning, Input.Place, Input.Offered), cancel);
        TempData.SayDone("The word is saved.");
        return LocalRedirect("/settings/training-words");
    }

    public async Task ShowAgainAsync() => Rows = await mediator.Send(new CatalogueWords(), HttpContext.RequestAborted);

    public static string WordsOf(WordKind kind) => kind switch
    {
        WordKind.Audience => "Roles of learners",
        WordKind.Strand => "Strands",
        _ => "Levels",
    };
}

internal sealed class WordInput
{
    [Display(Name = "What it names")]
    public WordKind Kind { get; set; } = WordKind.Audience;

    [Display(Name = "Word")]
    public string? Name { get; set; }

    [Display(Name = "What it means")]
    public string? Meaning { get; set; }

    [Display(Name = "Place in the list")]
    public int? Place { get; set; }

    [Display(Name = "To choose from")]
    public bool Offered { get; set; } = true;
}
