using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Children.Pages.Changing;

[AllowRoles(Role.Head, Role.Adviser)]
internal sealed class AdoptionPage(IMediator mediator) : ChangePage(mediator)
{
    [BindProperty]
    public Boxes Input { get; set; } = new();

    public static IReadOnlyList<Choice> Endings { get; } = [new("true", "Nobody opposed it"), new("false", "The court dispensed with consent")];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Mediator.Send(new RecordAdoption(new ChildId(Id), Input.On, Input.Unopposed, Input.Sure), cancel);
        TempData.SayDone("The record is sealed.");
        return Redirect(ChildLinks.Roll);
    }

    internal sealed class Boxes
    {
        [Display(Name = "Day of the adoption order")]
        public DateOnly? On { get; set; }

        [Display(Name = "Was it opposed?")]
        public bool? Unopposed { get; set; }

        public bool Sure { get; set; }
    }
}
