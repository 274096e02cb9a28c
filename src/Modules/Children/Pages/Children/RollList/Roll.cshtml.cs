using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Children.Pages.RollList;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
[BindProperties(SupportsGet = true)]
internal sealed class RollPage(IMediator mediator, ICurrentPerson me, IChildGate gate) : PageModel, IShowsAgain
{
    private const int MostFound = 25;

    public RollView View { get; set; }

    public int? Year { get; set; }

    public string? School { get; set; }

    public Guid? Adviser { get; set; }

    public string? Sen { get; set; }

    public DateOnly? On { get; set; }

    public BoardAsk Ask { get; set; } = new();

    [BindNever]
    public string Sought { get; private set; } = "";

    [BindNever]
    public RollShown Roll { get; private set; } = null!;

    /// <summary>What a search found; null when the list is shown.</summary>
    [BindNever]
    public RollFound? Found { get; private set; }

    [BindNever]
    public IReadOnlyList<RollRow> Rows => Found?.Rows ?? Roll.Page.Rows;

    public bool TakesADay => View is RollView.LookedAfterOn or RollView.EverInYear or RollView.TwelveMonths;

    [BindNever]
    public bool MayOpenSealed => me.Roles.Contains(Role.Head);

    public static IReadOnlyList<Choice> Views { get; } = [.. Enum.GetValues<RollView>().Select(v => new Choice(v.ToString(), RollViews.WordsOf(v)))];

    public static IReadOnlyList<Choice> SenChoices { get; } = [.. CodeSets.Shipped.All.Where(c => c.Set == CodeSet.SenProvision && c.Until is null).Select(c => new Choice(c.Value, c.Meaning))];

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostSearchAsync([FromForm] string? q, CancellationToken cancel)
    {
        Sought = q?.Trim() ?? "";
        var sight = await gate.VisibleTo(me.Id, cancel);
        Found = await mediator.Send(new SearchRoll(sight, Sought, MostFound), cancel);
        await LoadAsync(cancel);
        return Page();
    }

    public Task ShowAgainAsync() => LoadAsync(HttpContext.RequestAborted);

    internal static RollFilter Filter(RollView view, int? year, string? school, Guid? adviser, string? sen, DateOnly? on) =>
        new(view, year, string.IsNullOrWhiteSpace(school) ? null : school.Trim(), adviser, string.IsNullOrEmpty(sen) ? null : sen, on);

    private async Task LoadAsync(CancellationToken cancel)
    {
        Ask = Ask with { Sort = "child" };
        Roll = await mediator.Send(new ListRoll(await gate.VisibleTo(me.Id, cancel), Filter(View, Year, School, Adviser, Sen, On), Ask), cancel);
    }
}
