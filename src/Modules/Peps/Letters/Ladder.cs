using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Rules;
using VirtualSchool.Peps.Rules;

namespace VirtualSchool.Peps.Letters;

/// <summary>One rung: parts that were or are due after one day and up to another get this reminder today.</summary>
internal sealed record Rung(string Name, DateOnly After, DateOnly UpTo)
{
    public bool Holds(DateOnly due) => due > After && due <= UpTo;
}

/// <summary>The reminders of a day, by the council's rules and its school days.</summary>
internal sealed class Ladder(Days days, PepRules rules)
{
    public const string Soon = "due soon";
    public const string Today = "due today";
    public const string Late = "late";

    public async Task<IReadOnlyList<Rung>> TodayAsync(DateOnly today, CancellationToken cancel)
    {
        var book = await rules.ReadAsync(cancel);
        var (before, late, again) = (book.Number(RuleName.RemindBefore, today), book.Number(RuleName.RemindLate, today), book.Number(RuleName.RemindLateAgain, today));
        return
        [
            new Rung(Soon, await FromAsync(today, Math.Max(before - 1, 0), cancel), await FromAsync(today, before, cancel)),
            new Rung(Today, await FromAsync(today, -1, cancel), today),
            new Rung(Late, await FromAsync(today, -late - 1, cancel), await FromAsync(today, -late, cancel)),
            new Rung(Late, await FromAsync(today, -again - 1, cancel), await FromAsync(today, -again, cancel)),
        ];
    }

    private Task<DateOnly> FromAsync(DateOnly today, int schoolDays, CancellationToken cancel) => days.SchoolDaysFromAsync(null, today, schoolDays, cancel);
}
