using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Children.Pages.SealedRecords;

[AllowRoles(Role.Head)]
internal sealed class SealedRecordsPage(IMediator mediator, LooksOfRequest looks) : PageModel, IShowsAgain
{
    [BindProperty]
    [Display(Name = "Number of the record")]
    public string? Number { get; set; }

    [BindProperty]
    [Display(Name = "Why must it be opened?")]
    public string? Reason { get; set; }

    [BindProperty]
    public MistakeBoxes Mistake { get; set; } = new();

    public SealedShown Shown { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        Redirect(ChildLinks.To(await mediator.Send(new OpenSealedChild(Number, Reason), cancel)));

    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel)
    {
        var child = await mediator.Send(new TakeBackAdoption(Mistake.Number, Mistake.Reason, Mistake.Sure), cancel);
        TempData.SayDone("The adoption is taken back. The record and its plans are as they were, and those who work with the child see them again.");
        return Redirect(ChildLinks.To(child));
    }

    public async Task ShowAgainAsync()
    {
        looks.LogAlways();
        Shown = await mediator.Send(new ListSealed(), HttpContext.RequestAborted);
    }

    internal sealed class MistakeBoxes
    {
        [Display(Name = "Number of the record")]
        public string? Number { get; set; }

        [Display(Name = "How was the mistake made, and who found it?")]
        public string? Reason { get; set; }

        public bool Sure { get; set; }
    }
}
