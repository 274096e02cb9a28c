using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>How far one section of a plan has come; kept by the writer, so that boards and reminders need not read answers.</summary>
[Unlogged("Worked out from the answers, which are logged")]
internal sealed class SectionProgress
{
    private SectionProgress() { }

    public SectionProgress(Guid pep, SectionStanding meter, DateOnly dueOn)
    {
        (PepId, Section, Place, DueOn) = (pep, meter.Key, meter.Place, dueOn);
        (For, Required, Answered) = (meter.For, meter.Required, meter.Answered);
    }

    public Guid PepId { get; private init; }

    public string Section { get; private init; } = "";

    /// <summary>Its place in the order of the screen.</summary>
    public int Place { get; private init; }

    /// <summary>Who finishes it.</summary>
    public Holder For { get; private set; }

    public int Required { get; private set; }

    public int Answered { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>Nothing that must be answered is missing.</summary>
    public bool IsDone => Answered >= Required;

    public void Measure(SectionStanding meter, DateOnly today)
    {
        (For, Required, Answered) = (meter.For, meter.Required, meter.Answered);
        DoneOn = !IsDone ? null : DoneOn ?? today;
    }

    public void DueBy(DateOnly day) => DueOn = day;
}

/// <summary>What counts in one section now.</summary>
internal sealed record SectionStanding(string Key, string Title, int Place, Holder For, int Required, int Answered, int SchoolDaysFromMeeting);
