using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Partners;

/// <summary>One occasion of a course that is agreed for a month and has no date yet.</summary>
internal sealed class PlannedCourse
{
    private PlannedCourse() { }

    /// <param name="month">Any day of the month.</param>
    /// <exception cref="Refusal">The note is too long.</exception>
    public PlannedCourse(Guid course, DateOnly month, Guid? contract, string? note) =>
        (Id, CourseId, Month, ContractId, Note) = (Guid.CreateVersion7(), course, new DateOnly(month.Year, month.Month, 1), contract, Said.LineOrNothing(note, "the note", 500, nameof(Note)));

    public Guid Id { get; private init; }

    public Guid CourseId { get; private init; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    public Guid? ContractId { get; private init; }

    public string? Note { get; private set; }

    /// <summary>The offering that was made of it; null while it has no date.</summary>
    public Guid? OfferingId { get; private set; }

    /// <summary>Why it will not take place after all; null while it is planned.</summary>
    public string? DroppedBecause { get; private set; }

    public bool IsOpen => OfferingId is null && DroppedBecause is null;

    /// <exception cref="Refusal">It has dates already, or was dropped.</exception>
    public void Date(Guid offering)
    {
        RefuseUnlessOpen();
        OfferingId = offering;
    }

    /// <exception cref="Refusal">It has dates already, or was dropped, or no reason is given.</exception>
    public void Drop(string? because)
    {
        RefuseUnlessOpen();
        DroppedBecause = Said.Line(because, "why it will not take place", 500, "Because");
    }

    private void RefuseUnlessOpen()
    {
        if (OfferingId is not null) throw new Refusal("Dates were set for it already. Open it from the list of events.");
        if (DroppedBecause is not null) throw new Refusal("It was dropped already. Plan it anew if it shall take place after all.");
    }
}
