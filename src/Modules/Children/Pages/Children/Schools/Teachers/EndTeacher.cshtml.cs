using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.Schools.Teachers;

[AllowRoles(Role.Head)]
internal sealed class EndTeacherPage(IMediator mediator, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public int Urn { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public EndInput Input { get; set; } = new();

    public Teaching Teaching { get; private set; } = null!;

    public TeacherNow Teacher { get; private set; } = null!;

    public Task OnGetAsync()
    {
        Input.Until = clock.Today();
        return ShowAgainAsync();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return await this.AgainAsync();
        await mediator.Send(new EndDesignatedTeacher(Urn, Id, Input.Until), cancel);
        TempData.SayDone("The part as designated teacher has ended.");
        return LocalRedirect(ChildLinks.ToSchool(Urn));
    }

    public async Task ShowAgainAsync()
    {
        Teaching = await mediator.Send(new WhoTeaches(Urn));
        Teacher = Teaching.Teachers.FirstOrDefault(t => t.Id == Id) ?? throw new NotFound("designated teacher");
    }
}

internal sealed class EndInput
{
    [Display(Name = "First day on which they are no longer designated teacher")]
    public DateOnly? Until { get; set; }
}
