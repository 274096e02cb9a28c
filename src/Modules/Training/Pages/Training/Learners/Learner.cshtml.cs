using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Learners;

[AllowRoles(Role.TrainingCoordinator)]
internal sealed class LearnerPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public JoinInput Input { get; set; } = new();

    public LearnerShown Shown { get; private set; } = null!;

    /// <summary>What would change; null until somebody asks.</summary>
    public JoinPreview? Preview { get; private set; }

    public IReadOnlyList<Choice> Alike => [.. Shown.Alike.Select(a => new Choice($"{a.Id}", $"{a.Name}, {a.Setting}", string.Join(", ", a.Emails)))];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostLookAsync(CancellationToken cancel)
    {
        Preview = await mediator.Send(new PreviewJoin(Id, string.IsNullOrWhiteSpace(Input.Email) ? Input.Other : null, Input.Email), cancel);
        await ShowAgainAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostJoinAsync(CancellationToken cancel)
    {
        await mediator.Send(new JoinLearners(Id, Input.Other ?? Guid.Empty, Input.Seen), cancel);
        TempData.SayDone("They are one person now. What there was of both stands here.");
        return LocalRedirect(TrainingLinks.ToLearner(Id));
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new FindLearner(Id), HttpContext.RequestAborted);
}

internal sealed class JoinInput
{
    [Display(Name = "Another e-mail address of this person")]
    public string? Email { get; set; }

    [Display(Name = "Or one of the same name")]
    public Guid? Other { get; set; }

    public string? Seen { get; set; }
}
