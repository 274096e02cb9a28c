using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.Calendars.Adding;

[AllowRoles(Role.Head)]
internal sealed class AddCalendarPage(IMediator mediator) : PageModel
{
    [BindProperty]
    public CalendarInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Owners { get; } = [new(nameof(CalendarOwner.Authority), "Another authority"), new(nameof(CalendarOwner.School), "One school")];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var calendar = await mediator.Send(new AddCalendar(Input.Owner, Input.Code ?? ""), cancel);
        TempData.SayDone("The calendar is there. It is used as soon as it has terms.");
        return LocalRedirect($"/settings/calendars?calendar={calendar}");
    }
}

internal sealed class CalendarInput
{
    [Display(Name = "Whose terms differ from the council’s?")]
    public CalendarOwner? Owner { get; set; }

    [Display(Name = "Number")]
    public string? Code { get; set; }
}
