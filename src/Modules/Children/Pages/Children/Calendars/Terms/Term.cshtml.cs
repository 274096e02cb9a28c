using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Pages.Calendars.OneYear;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Children.Pages.Calendars.Terms;

[AllowRoles(Role.Head)]
internal sealed class TermPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Calendar { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public TermInput Input { get; set; } = new();

    public YearShown Shown { get; private set; } = null!;

    public TermShown? Term { get; private set; }

    /// <summary>What goes with the term when it is removed.</summary>
    public IReadOnlyList<ClosureRow> Inside => Term is null ? [] : [.. Shown.Closures.Where(c => c.From <= Term.Until && c.Until >= Term.From)];

    public string Back => CalendarWords.To(Calendar, Shown.Year);

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        var entered = Shown.Terms.Select(t => Seasons.Of(t.Name)).ToList();
        Input = Term is { } term
            ? new() { Season = Seasons.Of(term.Name), From = term.From, Until = term.Until }
            : new() { Season = Enum.GetValues<Season>().Cast<Season?>().FirstOrDefault(s => !entered.Contains(s)) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return await this.AgainAsync();
        await mediator.Send(new SaveTerm(Calendar, Year, Id, Input.Season, Input.From, Input.Until), cancel);
        return Leave("The term is saved. Deadlines are counted by it from now on; those given already keep their days.");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        await mediator.Send(new RemoveTerm(Calendar, Id ?? Guid.Empty), cancel);
        return Leave("The term is removed. Deadlines given already keep their days.");
    }

    public async Task ShowAgainAsync()
    {
        Shown = await mediator.Send(new CalendarYear(Calendar, Year));
        Term = Id is null ? null : Shown.Terms.FirstOrDefault(t => t.Id == Id) ?? throw new NotFound("term");
    }

    private LocalRedirectResult Leave(string done)
    {
        TempData.SayDone(done);
        return LocalRedirect(CalendarWords.To(Calendar, new(Year)));
    }
}

internal sealed class TermInput
{
    [Display(Name = "Which term is it?")]
    public Season? Season { get; set; }

    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? Until { get; set; }
}
