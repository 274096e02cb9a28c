using System.Text.Json;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.BookingRules;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Pages.PublicDoor;

/// <summary>
/// Sends the letter by which somebody shows that an address is theirs. Nothing is booked yet, and the answer is the same whether anybody knows the address
/// or not.
/// </summary>
/// <param name="Wish">What they wish to book; null when they only wish to see their bookings.</param>
/// <param name="Device">A hash of where it was asked for.</param>
[AllowEveryone]
internal sealed record AskForLetter(string? Email, BookingWish? Wish, byte[] Device) : ICommand;

internal sealed class AskForLetterValidator : AbstractValidator<AskForLetter>
{
    public AskForLetterValidator()
    {
        RuleFor(c => c.Email).Must(PersonForm.IsEmail).WithMessage("Enter an e-mail address like name@school.org.uk.");
        RuleFor(c => c.Wish!.Form).SetValidator(new BookingFormRules()).When(c => c.Wish is not null).OverridePropertyName("");
    }
}

internal sealed class AskForLetterHandler(TrainingDbContext data, CounterRules rules, DoorPost post, TimeProvider clock) : IRequestHandler<AskForLetter, Unit>
{
    // Against abuse, not a council's choice: nobody can have a mailbox flooded, and a whole school behind one address can still book.
    private const int MostToAddress = 4;
    private const int MostFromDevice = 40;

    public async Task<Unit> Handle(AskForLetter command, CancellationToken cancel)
    {
        var title = command.Wish is { } wish ? await TitleAsync(wish.Reference, cancel) : null;
        var (email, now) = (command.Email!.Trim().ToLowerInvariant(), clock.GetUtcNow());
        var since = now.AddHours(-1);
        if (await data.Set<BookingVisit>().CountAsync(v => v.Device == command.Device && v.SentAt > since, cancel) >= MostFromDevice)
            throw new Refusal("Too many letters were asked for from here in the last hour. Try again later, or ring the virtual school.");
        if (await data.Set<BookingVisit>().CountAsync(v => v.Email == email && v.SentAt > since, cancel) >= MostToAddress) return Unit.Value;
        var until = now.AddHours(await rules.NumberAsync(RuleName.ConfirmHours, cancel));
        var (visit, token) = BookingVisit.Ask(email, command.Wish is null ? null : JsonSerializer.Serialize(command.Wish), command.Device, now, until);
        data.Add(visit);
        post.Confirm(email, token, until, title);
        return Unit.Value;
    }

    private async Task<string> TitleAsync(string reference, CancellationToken cancel)
    {
        var wanted = References.ReadOffering(reference);
        var offering = await data.Set<Offering>().AsNoTracking().SingleOrDefaultAsync(o => o.Reference == wanted && o.State != OfferingState.Draft, cancel) ?? throw new NotFound($"offering {reference}");
        if (BookingDays.WhyClosed(offering, clock.Today(), byHand: false) is { } why) throw new Refusal(why);
        return await data.Set<Course>().Where(c => c.Id == offering.CourseId).Select(c => c.Title).SingleAsync(cancel);
    }
}
