using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.Changing;

[AllowRoles(Role.Head, Role.Adviser)]
internal sealed class SchoolPage(IMediator mediator) : ChangePage(mediator)
{
    [BindProperty]
    public Boxes Input { get; set; } = new();

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Mediator.Send(new ChangeSchool(new ChildId(Id), Input.NoSchool ? null : Input.School ?? "?", Input.From), cancel);
        TempData.SayDone("The change of school is recorded.");
        return Redirect(ChildLinks.To(new ChildId(Id)));
    }

    internal sealed class Boxes
    {
        [Display(Name = "New school")]
        public string? School { get; set; }

        [Display(Name = "The child has no school place")]
        public bool NoSchool { get; set; }

        [Display(Name = "First day there")]
        public DateOnly? From { get; set; }
    }
}
