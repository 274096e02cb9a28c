using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Domain.BookingRules;

/// <summary>The places of an offering: how many there are, and how many of them one school or team may hold.</summary>
/// <param name="Capacity">How many people can come.</param>
/// <param name="Taken">How many places are taken, provisional or held for somebody.</param>
/// <param name="PerSetting">How many may come from one school or team; null when that does not matter, or no longer.</param>
internal sealed record Places(int Capacity, int Taken, int? PerSetting)
{
    /// <summary>Nobody is ever booked beyond the capacity.</summary>
    public int Free => Math.Max(0, Capacity - Taken);

    public bool HasRoomFor(int fromSetting) => Free > 0 && !(fromSetting >= PerSetting);

    /// <summary>
    /// Who is offered the free places: those who come first by a reason, then by when they asked; somebody whose school or team has its share is passed over
    /// and keeps their turn.
    /// </summary>
    /// <param name="waiting">Who waits, each with their school or team.</param>
    /// <param name="held">How many places each school or team holds.</param>
    public IReadOnlyList<Booking> NextOf(IEnumerable<(Booking Booking, string Setting)> waiting, IReadOnlyDictionary<string, int> held)
    {
        var (next, counts) = (new List<Booking>(), new Dictionary<string, int>(held));
        foreach (var (booking, setting) in waiting.OrderBy(w => w.Booking, WaitingOrder.Instance))
        {
            if (next.Count == Free) break;
            if (counts.GetValueOrDefault(setting) >= PerSetting) continue;
            counts[setting] = counts.GetValueOrDefault(setting) + 1;
            next.Add(booking);
        }
        return next;
    }
}

/// <summary>The order of the waiting list.</summary>
internal sealed class WaitingOrder : IComparer<Booking>
{
    public static WaitingOrder Instance { get; } = new();

    public int Compare(Booking? a, Booking? b) => (a!.PriorityBecause is null, a.JoinedAt, a.Id).CompareTo((b!.PriorityBecause is null, b.JoinedAt, b.Id));
}
