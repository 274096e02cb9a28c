using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.BookingCharges;

namespace VirtualSchool.Training.Pages.BookingParticipants;

[AllowRoles(Role.TrainingCoordinator)]
internal sealed class ParticipantPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Booking { get; set; } = "";

    [BindProperty, Display(Name = "Why")]
    public string? Because { get; set; }

    [BindProperty, Display(Name = "Nothing is charged because of")]
    public WaiverReason? Waiver { get; set; }

    [BindProperty, Display(Name = "Comes first because")]
    public string? First { get; set; }

    public ParticipantsListed Listed { get; private set; } = null!;

    public Participant Person { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        First = Person.PriorityBecause;
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        TempData.SayDone(ConfirmPlaces.WordsOf(await mediator.Send(new ConfirmPlaces(Listed.Reference, Person.Reference), cancel)));
        return Redirect($"/training/offerings/{Listed.Reference}/participants");
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        await mediator.Send(new CancelParticipant(Person.Reference, Because, Waiver), cancel);
        TempData.SayDone("The booking is cancelled, and a letter says so.");
        return Redirect($"/training/offerings/{Listed.Reference}/participants");
    }

    public async Task<IActionResult> OnPostFirstAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        await mediator.Send(new PrioritiseParticipant(Person.Reference, First), cancel);
        TempData.SayDone(string.IsNullOrWhiteSpace(First) ? "They wait for their turn." : "They come first on the waiting list.");
        return Redirect($"/training/offerings/{Listed.Reference}/participants");
    }

    public async Task ShowAgainAsync()
    {
        var wanted = References.ReadBooking(Booking) ?? throw new NotFound($"booking {Booking}");
        Listed = await mediator.Send(new ListParticipants(wanted));
        Person = Listed.Coming.Concat(Listed.Waiting).Concat(Listed.Ended).FirstOrDefault(p => p.Reference == wanted) ?? throw new NotFound($"booking {Booking}");
    }
}
