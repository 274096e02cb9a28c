using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Pages.Log;

[AllowRoles(Role.Head)]
internal sealed class LogPage(IMediator mediator, ICurrentPerson me, IChildGate gate, LooksOfRequest looks) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public BoardAsk Ask { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid? Child { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public LogShown Shown { get; private set; } = null!;

    public static IReadOnlyList<Choice> Kinds { get; } =
    [
        new(LogKind.Look, "Looks"), new(LogKind.Change, "Changes"), new(LogKind.Refused, "Refusals"), new(LogKind.SignIn, "Signing in and out"),
        new(LogKind.Bulk, "Many rows at once"), new(LogKind.Disposal, "Disposals"),
    ];

    /// <summary>How the person is called on this page's lines; null when nobody is chosen.</summary>
    public string? PersonName => Person is null ? null : Shown.Lines.FirstOrDefault()?.Who ?? "this person";

    public string? Next => Shown.HasMore ? Shown.Lines[^1].Id.ToString(CultureInfo.InvariantCulture) : null;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        looks.LogAlways();
        if (Kinds.All(k => k.Value != Kind)) Kind = null;
        long? after = long.TryParse(Ask.After, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        var ask = new LogAsk(Ask.Size, after)
        {
            Child = Child is { } child ? new ChildId(child) : null,
            Person = Person is { } person ? new PersonId(person) : null,
            Kind = Kind,
            From = From,
            To = To,
        };
        Shown = await mediator.Send(new ReadLog(ask, await gate.VisibleTo(me.Id, cancel)), cancel);
    }
}
