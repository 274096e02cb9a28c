namespace VirtualSchool.Training.Domain.Offerings;

/// <summary>Who teaches an offering.</summary>
internal sealed class OfferingTrainer
{
    private OfferingTrainer() { }

    internal OfferingTrainer(Guid offering, string name, string? email, int place) => (Id, OfferingId, Name, Email, Place) = (Guid.CreateVersion7(), offering, name, email, place);

    public Guid Id { get; private init; }

    public Guid OfferingId { get; private init; }

    public int Place { get; private set; }

    public string Name { get; private init; } = "";

    /// <summary>Where the register is sent; null when it is handed over in another way.</summary>
    public string? Email { get; private init; }

    internal void Move(int place) => Place = place;
}
