using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Statements;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Pages.Statements;

[AllowRoles(Role.Administrator)]
internal sealed class OneStatementPage(IMediator mediator, IOptions<CouncilSettings> council, TimeProvider clock) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Name { get; set; } = "";

    [BindProperty]
    public StatementInput Input { get; set; } = new();

    public StatementKind Kind => StatementKinds.Of(Name) ?? throw new NotFound("statement");

    public IReadOnlyList<StatementVersion> Versions { get; private set; } = [];

    /// <summary>What was typed as a page shows it; null when nobody asked.</summary>
    public IHtmlContent? Preview { get; private set; }

    public async Task OnGetAsync(Guid? version, CancellationToken cancel)
    {
        await ShowAgainAsync();
        var asked = version is null ? null : Versions.FirstOrDefault(v => v.Id == version) ?? throw new NotFound("version of a statement");
        Input = new StatementInput { Text = asked?.Text ?? (await mediator.Send(new ShowStatement(Kind), cancel)).Text, From = clock.Today() };
        if (asked is not null) Preview = StatementText.Html(asked.Text, council.Value);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new PublishStatement(Kind, Input.Text, Input.From, Input.Because), cancel);
        TempData.SayDone(Input.From > clock.Today() ? "The new wording holds from that day." : "The new wording is published.");
        return Redirect($"/settings/statements/{Kind.Word()}");
    }

    public async Task<IActionResult> OnPostPreviewAsync()
    {
        foreach (var problem in StatementText.ProblemsIn(Cut)) ModelState.AddModelError("Input.Text", problem);
        if (!ModelState.IsValid) return await this.AgainAsync();
        await ShowAgainAsync();
        Preview = StatementText.Html(Cut, council.Value);
        return Page();
    }

    public async Task ShowAgainAsync() => Versions = [.. (await mediator.Send(new ListStatementVersions())).Where(v => v.Kind == Kind)];

    private string Cut => Input.Text is null ? "" : Input.Text.Length <= StatementText.Most ? Input.Text : Input.Text[..StatementText.Most];
}

internal sealed class StatementInput
{
    [Display(Name = "Wording")]
    public string? Text { get; set; }

    [Display(Name = "From")]
    public DateOnly? From { get; set; }

    [Display(Name = "Why it changes")]
    public string? Because { get; set; }
}
