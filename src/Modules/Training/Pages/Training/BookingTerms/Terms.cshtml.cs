using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Parts.Forms;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain.BookingCharges;

namespace VirtualSchool.Training.Pages.BookingTerms;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class TermsPage(IMediator mediator) : PageModel, IShowsAgain
{
    private const int AtOnce = 3;

    [BindProperty, Display(Name = "From")]
    public DateOnly? From { get; set; }

    [BindProperty, Display(Name = "Is anything charged?")]
    public bool? IsCharged { get; set; }

    [BindProperty]
    public List<BandInput> Bands { get; set; } = [];

    [BindProperty, Display(Name = "Where it is laid down")]
    public string? Source { get; set; }

    public IReadOnlyList<CancellationTerms> Terms { get; private set; } = [];

    public IReadOnlyList<Choice> YesOrNo { get; } = [new("true", "Yes, by these bands"), new("false", "No")];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SetTerms(From, IsCharged, [.. Bands.Select(b => new BandFacts(b.LeastDays, b.MostDays, b.Percent, b.PerSession))], Source), cancel);
        TempData.SayDone("The terms are changed from that day. Everybody reads them before they book.");
        return RedirectToPage();
    }

    public async Task ShowAgainAsync()
    {
        Terms = await mediator.Send(new ListTerms());
        while (Bands.Count < AtOnce) Bands.Add(new BandInput());
    }
}

internal sealed class BandInput
{
    [Display(Name = "From so many working days’ notice")]
    public int? LeastDays { get; set; }

    [Display(Name = "To so many (empty for more)")]
    public int? MostDays { get; set; }

    [Display(Name = "Per cent of the price")]
    public int? Percent { get; set; }

    [Display(Name = "Or an amount for each session"), Pounds]
    public decimal? PerSession { get; set; }
}
