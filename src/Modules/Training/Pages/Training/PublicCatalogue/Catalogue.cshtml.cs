using System.ComponentModel.DataAnnotations;
using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Training.Pages.PublicCatalogue;

[AllowEveryone]
internal sealed class CataloguePage(IMediator mediator, TimeProvider clock) : PageModel
{
    private const int MonthsAhead = 12;
    private const int InAMonth = 200;

    [BindProperty(SupportsGet = true), Display(Name = "Words")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "for"), Display(Name = "For")]
    public Guid? Role { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "About")]
    public Guid? Strand { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Month")]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? View { get; set; }

    [BindProperty(SupportsGet = true)]
    public BoardAsk Ask { get; set; } = new();

    public EventsFound Found { get; private set; } = new([], null, [], []);

    public bool IsCalendar => View == "calendar";

    /// <summary>The month that the calendar shows.</summary>
    public DateOnly Shown { get; private set; }

    public IReadOnlyList<Choice> Months => [.. Enumerable.Range(0, MonthsAhead).Select(n => First(clock.Today()).AddMonths(n)).Select(m => new Choice(Key(m), Domain.Words.Month(m)))];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var chosen = Read(Month);
        Shown = chosen ?? First(clock.Today());
        var filter = new EventFilter(Words, Role, Strand, IsCalendar ? Shown : chosen);
        Found = await mediator.Send(new BrowseEvents(filter, Guid.TryParse(Ask.After, out var after) && !IsCalendar ? after : null, IsCalendar ? InAMonth : Ask.Size), cancel);
    }

    /// <summary>This page with another view or month; the filters stay.</summary>
    public string With(string? view, DateOnly? month) => Url.Page(null, null, new { Words, @for = Role, Strand, view, month = month is { } m ? Key(m) : null, Ask = (string?)null }) ?? "/book";

    /// <summary>The weeks of the month that is shown, from Monday; days of other months are null.</summary>
    public IEnumerable<DateOnly?[]> Weeks()
    {
        var monday = Shown.AddDays(-(((int)Shown.DayOfWeek + 6) % 7));
        for (; monday < Shown.AddMonths(1); monday = monday.AddDays(7))
            yield return [.. Enumerable.Range(0, 7).Select(n => monday.AddDays(n)).Select(d => d.Month == Shown.Month ? d : (DateOnly?)null)];
    }

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);

    private static string Key(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static DateOnly? Read(string? month) => DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 2000 and < 2200 ? day : null;
}
