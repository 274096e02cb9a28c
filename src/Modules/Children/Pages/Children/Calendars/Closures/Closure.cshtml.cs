using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Pages.Calendars.OneYear;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Children.Pages.Calendars.Closures;

[AllowRoles(Role.Head)]
internal sealed class ClosurePage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Calendar { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public ClosureInput Input { get; set; } = new();

    public YearShown Shown { get; private set; } = null!;

    public ClosureRow? Closure { get; private set; }

    public string Back => CalendarWords.To(Calendar, Shown.Year);

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        if (Closure is { } closure) Input = new() { Reason = closure.Reason, From = closure.From, Until = closure.Until };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return await this.AgainAsync();
        await mediator.Send(new SaveClosure(Calendar, Year, Id, Input.Reason ?? "", Input.From, Input.Until), cancel);
        return Leave("The closure is saved. Deadlines are counted by it from now on; those given already keep their days.");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        await mediator.Send(new RemoveClosure(Calendar, Id ?? Guid.Empty), cancel);
        return Leave("The closure is removed. Deadlines given already keep their days.");
    }

    public async Task ShowAgainAsync()
    {
        Shown = await mediator.Send(new CalendarYear(Calendar, Year));
        Closure = Id is null ? null : Shown.Closures.FirstOrDefault(c => c.Id == Id) ?? throw new NotFound("closure");
    }

    private LocalRedirectResult Leave(string done)
    {
        TempData.SayDone(done);
        return LocalRedirect(CalendarWords.To(Calendar, new(Year)));
    }
}

internal sealed class ClosureInput
{
    [Display(Name = "Why schools are closed")]
    public string? Reason { get; set; }

    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? Until { get; set; }
}
