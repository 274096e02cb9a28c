using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Domain.BookingCharges;

/// <summary>Credits that a school bought: its people's places are paid with them while they last, instead of by invoice.</summary>
[OwnRecord]
internal sealed class CreditPackage
{
    private const int Most = 10_000;
    private readonly List<CreditUse> _uses = [];

    private CreditPackage() { }

    /// <exception cref="Refusal">Something in the facts cannot be kept.</exception>
    public CreditPackage(int school, string schoolName, PackageFacts facts)
    {
        (Id, SchoolUrn, SchoolName) = (Guid.CreateVersion7(), school, schoolName);
        if (facts.From is not { } from) throw new Refusal("Enter the first day.", "PackageFrom");
        if (facts.Until is not { } until) throw new Refusal("Enter the last day: credits pay for events that begin until then.", "PackageUntil");
        if (until < from) throw new Refusal($"The last day comes before the first, {Words.Day(from)}. Change one of them.", "PackageUntil");
        (Title, Credits) = (Said.Line(facts.Title, "what was bought", 200, "PackageTitle"), CreditAmount.Read(facts.Credits, Most, "how many credits were bought", "PackageCredits"));
        (From, Until, Price) = (from, until, Said.PriceOrNothing(facts.Price, "what it cost", "PackagePrice"));
    }

    public Guid Id { get; private init; }

    public int SchoolUrn { get; private set; }

    public string SchoolName { get; private set; } = "";

    public string Title { get; private init; } = "";

    /// <summary>How many were bought; halves are possible.</summary>
    public decimal Credits { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day on which an event may begin that is paid with them.</summary>
    public DateOnly Until { get; private init; }

    public Money? Price { get; private init; }

    public uint Version { get; private set; }

    public IReadOnlyList<CreditUse> Uses => _uses;

    /// <summary>How many are neither used nor lost.</summary>
    public decimal Left => Credits - _uses.Sum(u => u.Spent);

    public bool PaysOn(DateOnly firstDay, decimal credits) => From <= firstDay && firstDay <= Until && Left >= credits;

    /// <exception cref="Refusal">There are not enough left.</exception>
    public CreditUse Use(Booking booking, decimal credits, DateTimeOffset now)
    {
        if (Left < credits) throw new Refusal($"“{Title}” has {CreditAmount.Words(Left)} left, and {CreditAmount.Words(credits)} would be used.");
        var use = new CreditUse(Id, booking.Id, credits, now);
        _uses.Add(use);
        return use;
    }

    /// <summary>The school became another.</summary>
    public void Follow(int school, string name) => (SchoolUrn, SchoolName) = (school, name);
}

/// <summary>What is said of a package.</summary>
internal sealed record PackageFacts(string? Title, decimal? Credits, DateOnly? From, DateOnly? Until, decimal? Price);
