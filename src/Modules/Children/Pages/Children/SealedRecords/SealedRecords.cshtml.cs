using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
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

    public IReadOnlyList<SealedLine> Lines { get; private set; } = [];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        Redirect(ChildLinks.To(await mediator.Send(new OpenSealedChild(Number, Reason), cancel)));

    public async Task ShowAgainAsync()
    {
        looks.LogAlways();
        Lines = await mediator.Send(new ListSealed(), HttpContext.RequestAborted);
    }
}
