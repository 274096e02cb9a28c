using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using VirtualSchool.Children.Pages.Changing;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Restricted;

[AllowRoles(Role.Head, Role.Adviser, Role.SocialWorker)]
internal sealed class RestrictedPage(IMediator mediator) : ChangePage(mediator)
{
    [BindProperty]
    [Display(Name = "Why do you need to know this?")]
    public string? Reason { get; set; }

    public OpenedBefore Before { get; private set; } = null!;

    /// <summary>What has just been opened; null before.</summary>
    public RestrictedOpened? Opened { get; private set; }

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    /// <summary>Shows the facts in this one response: to see them again they are opened again.</summary>
    public async Task OnPostAsync(CancellationToken cancel)
    {
        Opened = await Mediator.Send(new OpenRestricted(new ChildId(Id), Reason), cancel);
        await LoadAsync(cancel);
    }

    protected override async Task LoadAsync(CancellationToken cancel)
    {
        await base.LoadAsync(cancel);
        Before = await Mediator.Send(new RestrictedAsked(new ChildId(Id)), cancel);
    }
}
