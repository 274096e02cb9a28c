using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.Changing;

[AllowRoles(Role.Head, Role.Adviser)]
internal sealed class PeoplePage(IMediator mediator, TimeProvider clock) : ChangePage(mediator)
{
    [BindProperty]
    public Boxes Input { get; set; } = new();

    public IReadOnlyList<Choice> Advisers { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel)
    {
        (Input.AdviserFrom, Input.WorkerFrom) = (clock.Today(), clock.Today());
        return LoadAsync(cancel);
    }

    public Task<IActionResult> OnPostAdviserAsync(CancellationToken cancel) =>
        ChangeAsync(new AllocateAdviser(new ChildId(Id), Input.Adviser, Input.AdviserFrom), "The adviser is changed.", cancel);

    public Task<IActionResult> OnPostWorkerAsync(CancellationToken cancel) =>
        ChangeAsync(new RecordSocialWorker(new ChildId(Id), Input.Name, Input.Email, Input.WorkerFrom), "The social worker is changed.", cancel);

    protected override async Task LoadAsync(CancellationToken cancel)
    {
        await base.LoadAsync(cancel);
        Advisers = [.. (await Mediator.Send(new FindPeopleInRole(Role.Adviser), cancel)).Select(a => new Choice($"{a.Id}", a.Name))];
    }

    private async Task<IActionResult> ChangeAsync(ICommand command, string done, CancellationToken cancel)
    {
        await Mediator.Send(command, cancel);
        TempData.SayDone(done);
        return Redirect(ChildLinks.To(new ChildId(Id)));
    }

    internal sealed class Boxes
    {
        [Display(Name = "Adviser")]
        public Guid? Adviser { get; set; }

        [Display(Name = "From")]
        public DateOnly? AdviserFrom { get; set; }

        [Display(Name = "Name")]
        public string? Name { get; set; }

        [Display(Name = "E-mail address")]
        public string? Email { get; set; }

        [Display(Name = "From")]
        public DateOnly? WorkerFrom { get; set; }
    }
}
