using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Pages.BookingParticipants;

/// <summary>Invites addresses to book an event; who was invited before gets no second letter.</summary>
/// <param name="Addresses">One a line, or with commas or semicolons between.</param>
[AllowRoles(Role.TrainingCoordinator)]
internal sealed record InviteAddresses(string Reference, string? Addresses) : ICommand<int>;

internal sealed class InviteAddressesValidator : AbstractValidator<InviteAddresses>
{
    private const int Most = 300;

    public InviteAddressesValidator()
    {
        RuleFor(c => c.Addresses).Must(a => InvitedAddresses.Of(a).Count is > 0 and <= Most).WithMessage($"Enter from 1 to {Most} e-mail addresses, one a line.");
        RuleFor(c => c.Addresses).Must(a => InvitedAddresses.Of(a).All(PersonForm.IsEmail))
            .WithMessage(c => $"“{InvitedAddresses.Of(c.Addresses).First(a => !PersonForm.IsEmail(a))}” is not an e-mail address like name@school.org.uk. Nobody was invited yet.");
    }
}

internal static class InvitedAddresses
{
    private static readonly char[] Between = ['\n', '\r', ',', ';', ' ', '\t'];

    public static IReadOnlyList<string> Of(string? text) => [.. (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(a => a.ToLowerInvariant()).Distinct()];
}

internal sealed class InviteAddressesHandler(TrainingDbContext data, BookingCounter counter, DoorPost post, ICurrentPerson me, TimeProvider clock) : IRequestHandler<InviteAddresses, int>
{
    public async Task<int> Handle(InviteAddresses command, CancellationToken cancel)
    {
        var at = await counter.OpenAsync(command.Reference, cancel);
        if (Domain.BookingRules.BookingDays.WhyClosed(at.Offering, Platform.Time.London.Today(clock), byHand: true) is { } why) throw new Refusal(why);
        var known = await data.Set<Invitation>().Where(i => i.OfferingId == at.Offering.Id).Select(i => i.Email).ToListAsync(cancel);
        var fresh = InvitedAddresses.Of(command.Addresses).Except(known).ToList();
        foreach (var email in fresh)
        {
            data.Add(new Invitation(at.Offering.Id, email, me.Id, clock.GetUtcNow()));
            post.Invite(email, at.Offering.Reference, at.Course.Title);
        }
        return fresh.Count;
    }
}
