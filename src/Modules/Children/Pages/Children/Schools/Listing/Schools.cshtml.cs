using System.ComponentModel.DataAnnotations;
using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Children.Pages.Schools.Listing;

[AllowRoles(Role.Head, Role.Adviser)]
[BindProperties(SupportsGet = true)]
internal sealed class SchoolsPage(IMediator mediator, ICurrentPerson me, IChildGate gate) : PageModel
{
    public SchoolView View { get; set; }

    /// <summary>Stands in the address, unlike a person's name: the register of schools is public.</summary>
    [Display(Name = "Name or URN")]
    public string? Find { get; set; }

    public string? Phase { get; set; }

    public bool? Open { get; set; }

    public BoardAsk Ask { get; set; } = new();

    [BindNever]
    public SchoolsListed Schools { get; private set; } = null!;

    /// <summary>Whose children the numbers count, in the reader's words.</summary>
    [BindNever]
    public string Whose { get; private set; } = "";

    public IReadOnlyList<Choice> Views { get; } =
    [
        new(nameof(SchoolView.Ours), "With our children"),
        new(nameof(SchoolView.WithoutTeacher), "No designated teacher"),
        new(nameof(SchoolView.Register), "The whole register"),
    ];

    public IReadOnlyList<Choice> Phases => [.. Schools.Phases.Select(p => new Choice(p, p))];

    public IReadOnlyList<Choice> Standings { get; } = [new("true", "Open"), new("false", "Closed or not yet open")];

    public string? Next => Schools.Next?.ToString(CultureInfo.InvariantCulture);

    public bool IsNarrowed => Find is not null || Phase is not null || Open is not null || View == SchoolView.WithoutTeacher;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Ask = Ask with { Sort = "name" };
        var sight = await gate.VisibleTo(me.Id, cancel);
        Whose = sight.IsAll ? "our children" : "your children";
        Schools = await mediator.Send(new SchoolList(sight, new SchoolFilter(View, Find, Phase, Open), Ask), cancel);
    }
}
