using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.BookingDoor;

/// <summary>An address that may book an offering whose door is not open to everybody.</summary>
internal sealed class Invitation
{
    private Invitation() { }

    /// <exception cref="Refusal">It has not the form of an address.</exception>
    public Invitation(Guid offering, string? email, PersonId by, DateTimeOffset at)
    {
        (Id, OfferingId, By, At) = (Guid.CreateVersion7(), offering, by, at);
        Email = Said.EmailOrNothing(email, "Addresses") ?? throw new Refusal("Enter an e-mail address.", "Addresses");
    }

    public Guid Id { get; private init; }

    public Guid OfferingId { get; private init; }

    public string Email { get; private init; } = "";

    public PersonId By { get; private init; }

    public DateTimeOffset At { get; private init; }
}
