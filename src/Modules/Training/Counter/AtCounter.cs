using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.BookingRules;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Counter;

/// <summary>An offering that nobody else books or changes until this command has ended, with every booking of which something may still come.</summary>
/// <param name="taken">Places taken by bookings that were only counted, not read; null when all were read.</param>
internal sealed class AtCounter(Offering offering, Course course, IEnumerable<(Booking Booking, Learner Learner)> booked, int? taken = null)
{
    private readonly List<(Booking Booking, Learner Learner)> _booked = [.. booked];

    public Offering Offering { get; } = offering;

    public Course Course { get; } = course;

    /// <summary>False when the bookings made before this command were only counted: nobody waits who could have a place, so no more need be known to book.</summary>
    public bool IsWhole => taken is null;

    public IEnumerable<(Booking Booking, Learner Learner)> Live => _booked.Where(b => b.Booking.IsLive);

    public int Taken => (taken ?? 0) + _booked.Count(b => b.Booking.HoldsPlace);

    /// <summary>How many places each school or team holds.</summary>
    public Dictionary<string, int> HeldBySetting => Live.Where(b => b.Booking.HoldsPlace).GroupBy(b => SettingOf(b.Learner)).ToDictionary(g => g.Key, g => g.Count());

    public IEnumerable<(Booking Booking, string Setting)> Waiting => Live.Where(b => b.Booking.State == BookingState.Waiting).Select(b => (b.Booking, SettingOf(b.Learner)));

    public Places Places(int? perSetting) => new(Offering.Capacity, Taken, perSetting);

    public void Add(Booking booking, Learner learner) => _booked.Add((booking, learner));

    /// <exception cref="NotFound">There is no such booking, or it has ended.</exception>
    public Booking Find(string reference) => Live.Select(b => b.Booking).SingleOrDefault(b => b.Reference == reference) ?? throw new NotFound($"booking {reference}");

    public BookedEvent Event(Booking booking) => new(booking, _booked.First(b => b.Booking == booking).Learner, Offering, Course);

    /// <summary>What counts as one school or team: the school's number, else the words.</summary>
    public static string SettingOf(Learner learner) => learner.SchoolUrn is { } urn ? $"{urn}" : learner.Setting.Trim().ToUpperInvariant();
}
