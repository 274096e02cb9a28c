using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Peps.Pages.Reviewing;

[AllowRoles(Role.Head, Role.Adviser)]
internal sealed class ReviewPage(IMediator mediator, PepAddresses addresses) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public ReviewInput Input { get; set; } = new();

    public PepToReviewShown Plan { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostStartAsync(CancellationToken cancel)
    {
        var key = await addresses.ResolveAsync(Reference, cancel);
        await mediator.Send(new StartReview(key), cancel);
        return Redirect(PepLinks.ToReview(key.Reference));
    }

    public Task<IActionResult> OnPostSignAsync(CancellationToken cancel) =>
        DecideAsync(ReviewDecision.SignedOff, "is signed off. This version is kept as it is.", cancel);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken cancel) =>
        DecideAsync(ReviewDecision.Returned, "is returned with what needs to change.", cancel);

    public async Task ShowAgainAsync() =>
        Plan = await mediator.Send(new PepToReview(await addresses.ResolveAsync(Reference, HttpContext.RequestAborted)), HttpContext.RequestAborted);

    private async Task<IActionResult> DecideAsync(ReviewDecision decision, string done, CancellationToken cancel)
    {
        var key = await addresses.ResolveAsync(Reference, cancel);
        var said = Input.Feedback.Where(f => f.Value is not null).Select(f => new SectionSaid(f.Key, f.Value.Grade, f.Value.Words)).ToList();
        await mediator.Send(new DecideOnPep(key, decision, Input.Grade, Input.Praise, Input.Reason, said), cancel);
        TempData.SayDone($"{key.Reference} {done}");
        return Redirect(PepLinks.To(key.Reference));
    }
}

/// <summary>What a reader types.</summary>
internal sealed class ReviewInput
{
    public static IReadOnlyList<Choice> Grades { get; } =
    [
        new(nameof(Domain.Review.Grade.Gold), "Gold", "High quality: others could learn from it"),
        new(nameof(Domain.Review.Grade.Green), "Green", "Good: complete, measurable, the child is heard"),
        new(nameof(Domain.Review.Grade.Amber), "Amber", "Incomplete: sign it off with advice, or return it"),
        new(nameof(Domain.Review.Grade.Red), "Red", "Missing or unfit: it cannot be signed off"),
    ];

    [Display(Name = "Grade of the whole plan")]
    public Grade? Grade { get; set; }

    [Display(Name = "What is good in this plan")]
    public string? Praise { get; set; }

    [Display(Name = "What needs to change")]
    public string? Reason { get; set; }

    /// <summary>By the key of the section.</summary>
    public Dictionary<string, FeedbackInput> Feedback { get; set; } = [];
}

/// <summary>What a reader types of one section.</summary>
internal sealed class FeedbackInput
{
    [Display(Name = "Grade of this section")]
    public Grade? Grade { get; set; }

    [Display(Name = "Words to the writer")]
    public string? Words { get; set; }
}
