using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Children.Pages.Calendars.OneYear;

[AllowRoles(Role.Head, Role.Adviser, Role.Administrator)]
[BindProperties(SupportsGet = true)]
internal sealed class CalendarsPage(IMediator mediator, ICurrentPerson me) : PageModel, IShowsAgain
{
    public Guid? Calendar { get; set; }

    public int? Year { get; set; }

    [Display(Name = "Counting from")]
    public DateOnly? From { get; set; }

    [Display(Name = "Number of school days")]
    public int? Days { get; set; }

    [BindNever]
    public YearShown Shown { get; private set; } = null!;

    [BindNever]
    public SchoolDaysCounted? Counted { get; private set; }

    public bool MayChange => me.Roles.Contains(Role.Head);

    public string Below => $"/settings/calendars/{Shown.Calendar.Id}/{Shown.Year.StartYear}";

    public IReadOnlyList<Choice> Calendars => [.. Shown.Calendars.Select(c => new Choice($"{c.Id}", NameOf(c)))];

    public static string NameOf(CalendarRow calendar) => calendar.Owner == CalendarOwner.Council ? "The council’s own" : calendar.Name;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return await this.AgainAsync();
        await ShowAgainAsync();
        if (From is { } from && Days is { } days) Counted = await mediator.Send(new CountSchoolDays(Shown.Calendar.Id, from, days), cancel);
        return Page();
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new CalendarYear(Calendar, Year));
}
