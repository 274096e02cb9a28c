using System.ComponentModel.DataAnnotations;
using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Training.Pages.Schools.Listing;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
[BindProperties(SupportsGet = true)]
internal sealed class TrainedSchoolsPage(IMediator mediator) : PageModel
{
    [Display(Name = "Show")]
    public SchoolsView View { get; set; }

    public string? Phase { get; set; }

    public BoardAsk Ask { get; set; } = new();

    [BindNever]
    public TrainedSchoolsShown Shown { get; private set; } = null!;

    public IReadOnlyList<Choice> Phases => [.. Shown.Phases.Select(p => new Choice(p, p))];

    public string? Next => Shown.Next?.ToString(CultureInfo.InvariantCulture);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Ask = Ordered(Ask);
        Shown = await mediator.Send(new TrainedSchools(new SchoolsFilter(View, Phase), Ask), cancel);
    }

    /// <summary>The list's own order: where most of our children go first.</summary>
    internal static BoardAsk Ordered(BoardAsk ask) => ask.Sort is null ? ask with { Sort = "children", Desc = true } : ask;
}
