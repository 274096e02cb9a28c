using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.Changing;

[AllowRoles(Role.Head, Role.Adviser)]
internal sealed class DeathPage(IMediator mediator) : ChangePage(mediator)
{
    [BindProperty]
    public Boxes Input { get; set; } = new();

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Mediator.Send(new RecordDeath(new ChildId(Id), Input.On, Input.Sure), cancel);
        TempData.SayDone("The death is recorded. Reminders and mail about the child have stopped.");
        return Redirect(ChildLinks.To(new ChildId(Id)));
    }

    internal sealed class Boxes
    {
        [Display(Name = "Day of death")]
        public DateOnly? On { get; set; }

        public bool Sure { get; set; }
    }
}
