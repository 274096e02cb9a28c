using VirtualSchool.Platform.Log;

namespace VirtualSchool.Children.Data;

internal enum CalendarOwner
{
    Council = 1,
    Authority = 2,
    School = 3,
}

/// <summary>Whose terms these are: the council's own, another authority's (by its code) or one school's (by its URN).</summary>
[CouncilsChoice]
internal sealed class CalendarRow
{
    public static readonly Guid CouncilId = new("0199a000-0000-7000-8000-000000000001");

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required CalendarOwner Owner { get; init; }

    /// <summary>Authority code or URN; empty for the council.</summary>
    public string OwnerCode { get; init; } = "";

    public required string Name { get; set; }
}

[CouncilsChoice]
internal sealed class TermRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid CalendarId { get; init; }

    public required string Name { get; set; }

    public required DateOnly From { get; set; }

    public required DateOnly Until { get; set; }
}

[CouncilsChoice]
internal sealed class ClosureRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid CalendarId { get; init; }

    public required DateOnly From { get; set; }

    public required DateOnly Until { get; set; }

    public required string Reason { get; set; }
}

/// <summary>A bank holiday in England, with where the date was read.</summary>
[CouncilsChoice]
internal sealed class BankHolidayRow
{
    public required DateOnly Date { get; init; }

    public required string Name { get; set; }

    public required string Source { get; set; }
}
